import { type ReactNode, useSyncExternalStore } from 'react';
import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import styles from './Settings.module.css';
import { choices, useSetting } from './setting.ts';

type Props = {
  /** Links to what can be printed. */
  readonly paper: ReactNode;
  /** Links to the other languages. */
  readonly languages: ReactNode;
  /** Whether the marks cannot be turned off, or the page has none. */
  readonly keepsMarks: boolean;
};

/** The reader's settings: marks on or off, text size, light or dark, the language; and links for printing. */
export function Settings({ paper, languages, keepsMarks }: Props) {
  const [marks, setMarks] = useSetting('marks');
  const isHydrated = useHydrated();
  return (
    <div className={`${styles.settings} scripted`}>
      {!keepsMarks && (
        <button type="button" onClick={() => setMarks(marks === 'on' ? 'off' : 'on')}>
          {marks === 'on' ? labels.settings.marksOff : labels.settings.marksOn}
        </button>
      )}
      <button className={styles.more} type="button" popoverTarget={ids.settings}>
        {labels.settings.title}
      </button>
      {isHydrated && (
        <div className={styles.sheet} id={ids.settings} popover="auto">
          <TextSize />
          <Theme />
          <p>{paper}</p>
          <p>{languages}</p>
        </div>
      )}
    </div>
  );
}

/** Whether the page responds: what only then is of use need not be in its document. */
function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

function neverChanges(): () => void {
  return () => {};
}

function TextSize() {
  const [size, setSize] = useSetting('size');
  const at = choices.size.indexOf(size);
  const step = (by: number) => {
    const next = choices.size[at + by];
    if (next) setSize(next);
  };
  return (
    <fieldset>
      <legend>{labels.settings.size}</legend>
      <button type="button" aria-disabled={at === 0 || undefined} onClick={() => step(-1)}>
        {labels.settings.smaller}
      </button>
      {/* A single text node, which React can replace even if a translator has changed it. */}
      <output>{`${size} %`}</output>
      <button type="button" aria-disabled={at === choices.size.length - 1 || undefined} onClick={() => step(1)}>
        {labels.settings.larger}
      </button>
    </fieldset>
  );
}

function Theme() {
  const [theme, setTheme] = useSetting('theme');
  return (
    <fieldset>
      <legend>{labels.settings.theme}</legend>
      {choices.theme.map((choice) => (
        <label key={choice}>
          <input type="radio" name="theme" checked={choice === theme} onChange={() => setTheme(choice)} />
          {labels.settings.themes[choice]}
        </label>
      ))}
    </fieldset>
  );
}
