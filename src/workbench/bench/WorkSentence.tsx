import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import { labels } from '../../labels/labels.ts';
import { isWithin, type Span } from '../../model/words.ts';
import markStyles from '../../reading/Mark.module.css';
import sentenceStyles from '../../reading/SentenceText.module.css';
import segmentStyles from '../../ui/Segments.module.css';
import { separator } from '../../ui/separator.ts';
import { Tick } from '../../ui/Tick.tsx';
import { bringToView } from '../bringToView.ts';
import { wordsIn } from '../edit/words.ts';
import { type BySentence, useValueOf } from './bySentence.ts';
import { type Drawn, markText, nameOf } from './drawn.ts';
import styles from './WorkSentence.module.css';

type Props = {
  readonly id: string;
  /** What is drawn of it to begin with. */
  readonly draw: (id: string) => Drawn | undefined;
  readonly drawnBy: BySentence<Drawn>;
  /** The words chosen in the sentence at hand. */
  readonly chosenBy: BySentence<readonly Span[]>;
  /** Whether the sentence that is at hand next is to have the focus. */
  readonly focusNext: { current: boolean };
};

/** One sentence of the text and its mark, rendered again only if something of it has changed. At hand, its words can be chosen. */
export const WorkSentence = memo(({ id, draw, drawnBy, chosenBy, focusNext }: Props) => {
  const drawn = useValueOf(drawnBy, id) ?? draw(id);
  const chosen = useValueOf(chosenBy, id);
  const isAtHand = chosen !== undefined;
  useAtHand(id, chosen, drawn?.text, focusNext);
  if (!drawn) return null;
  return (
    <span
      id={drawn.id}
      className={isAtHand ? `${sentenceStyles.sentence} ${styles.atHand}` : sentenceStyles.sentence}
      data-sentence={drawn.id}
      aria-current={isAtHand ? 'location' : undefined}
    >
      <span id={`_words-${drawn.id}`} data-text="">
        <Words drawn={drawn} chosen={chosen} />
      </span>
      <Mark drawn={drawn} isAtHand={isAtHand} />
    </span>
  );
});

/** Scrolls to the sentence when it comes to hand, grows or is moved to, which also focuses it. Only the one at hand has chosen words. */
function useAtHand(
  id: string,
  chosen: readonly Span[] | undefined,
  text: string | undefined,
  focusNext: Props['focusNext'],
): void {
  const shown = useRef<string>(undefined);
  useLayoutEffect(() => {
    const isShown = shown.current === text && !focusNext.current;
    shown.current = chosen && text;
    if (!chosen || isShown) return;
    const sentence = document.getElementById(id);
    // Another one may come to hand meanwhile.
    if (sentence) bringToView(sentence, () => sentence.ariaCurrent !== null);
    if (focusNext.current) sentence?.querySelector<HTMLElement>('[data-mark]')?.focus({ preventScroll: true });
    focusNext.current = false;
  }, [id, chosen, text, focusNext]);
}

/** The most characters of a sentence that is cut into words: megabytes without a full stop would never be shown. */
const mostCut = 20_000;

type WordsProps = { readonly drawn: Drawn; readonly chosen: readonly Span[] | undefined };

/** The text of a sentence with its cues; at hand, cut into words that can be tapped. */
function Words({ drawn: { text, cues }, chosen }: WordsProps): ReactNode {
  const found = chosen && text.length <= mostCut ? wordsIn(text) : [];
  const ends = new Set([0, text.length, ...found.flat(), ...cues.flat(), ...(chosen ?? []).flat()]);
  const cuts = [...ends].sort((one, other) => one - other);
  return cuts.slice(1).map((end, index) => {
    const begin = cuts[index] ?? 0;
    const word = found.find(([from, to]) => from <= begin && end <= to);
    const isCue = isWithin([begin, end], cues);
    const isChosen = isWithin([begin, end], chosen ?? []);
    if (!word && !isCue && !isChosen) return text.slice(begin, end);
    return (
      <span
        key={begin}
        className={isCue ? segmentStyles.cue : undefined}
        data-word={word?.join(' ')}
        data-chosen={isChosen ? '' : undefined}
      >
        {text.slice(begin, end)}
      </span>
    );
  });
}

/** The longest mark that fits on one line. */
const mostLetters = 20;

/** Source and form of a sentence, and whether it is confirmed. Has the focus while its sentence is at hand. */
function Mark({ drawn, isAtHand }: { readonly drawn: Drawn; readonly isAtHand: boolean }) {
  const { id, number, voices, second, isConfirmed, findings } = drawn;
  const kind = markText(drawn).length <= mostLetters ? markStyles.short : markStyles.mark;
  return (
    <span className={`${kind} ${styles.mark}`} lang={labels.lang} data-number={number}>
      <button
        type="button"
        className={isConfirmed ? styles.confirmed : styles.proposed}
        tabIndex={isAtHand ? 0 : -1}
        data-mark={id}
        aria-label={nameOf(drawn)}
        aria-describedby={`_words-${id}`}
      >
        {voices.map(({ who, how, named }, index) => (
          <span key={who}>
            {index > 0 && '; '}
            <Tick named={named} />
            <bdi>{who}</bdi>
            {how && (
              <>
                {separator}
                <i>{how}</i>
              </>
            )}
          </span>
        ))}
        {second && (
          <>
            {separator}
            {second}
          </>
        )}
        {findings > 0 && (
          <span className={styles.finding} aria-hidden="true">
            {' '}
            !
          </span>
        )}
      </button>
    </span>
  );
}
