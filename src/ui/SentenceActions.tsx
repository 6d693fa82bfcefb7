import { type KeyboardEvent, useContext, useDeferredValue, useState } from 'react';
import { hrefOf } from '../addresses.ts';
import { isolated } from '../labels/isolated.ts';
import { labels } from '../labels/labels.ts';
import type { Article, Sentence } from '../model/article.ts';
import type { Lens } from '../model/lens.ts';
import { useArticle } from './article.ts';
import { Published } from './published.ts';
import styles from './SentenceActions.module.css';
import { howWordedIn, whoSaysIn } from './voicesOf.ts';

type Props = { readonly sentence: Sentence; readonly lens: Lens };

/** The result of copying: done, or refused, with the text to copy by hand. */
type Outcome = { readonly message: string; readonly refused?: string; readonly asked?: HTMLElement };

/** Buttons to share a sentence: its address, or its words with source and form. Absent if there is no public address. */
export function SentenceActions({ sentence, lens }: Props) {
  const article = useArticle();
  const isHydrated = useDeferredValue(true, false);
  const isPublished = useContext(Published);
  const [outcome, setOutcome] = useState<Outcome>();
  const addressOf = () => new URL(hrefOf(lens, sentence.id), document.baseURI).href;
  const citation = () => citationOf(sentence, article, addressOf());
  const copy = async (asked: HTMLElement, text: string, message: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ message });
    } catch {
      setOutcome({ message: labels.actions.refused, refused: text, asked });
    }
  };
  /** Escape closes the field, not the lens. */
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    setOutcome(undefined);
    outcome?.asked?.focus();
  };
  if (!isPublished) return null;
  return (
    <div className={`${styles.actions} scripted`}>
      <button
        type="button"
        onClick={({ currentTarget }) => copy(currentTarget, addressOf(), labels.actions.linkCopied)}
      >
        {labels.actions.link}
      </button>
      <button type="button" onClick={({ currentTarget }) => copy(currentTarget, citation(), labels.actions.citeCopied)}>
        {labels.actions.cite}
      </button>
      {isHydrated && 'share' in navigator && (
        <button type="button" onClick={() => share(article.title.text, citation(), addressOf())}>
          {labels.actions.share}
        </button>
      )}
      <p role="status">{outcome?.message}</p>
      {outcome?.refused && (
        <textarea
          key={outcome.refused}
          aria-label={labels.actions.refused}
          readOnly
          rows={4}
          defaultValue={outcome.refused}
          ref={select}
          onKeyDown={leave}
        />
      )}
    </div>
  );
}

function select(field: HTMLTextAreaElement | null): void {
  field?.select();
}

/** A sentence is never shared without the one it leans on, nor that one under the name of who says this one. */
function citationOf(sentence: Sentence, { title, joint }: Article, address: string): string {
  const cited = (one: Sentence) => ({ text: one.text, who: whoSaysIn(one), form: howWordedIn(one) });
  const said = cited(sentence);
  const before = sentence.context && cited(sentence.context);
  const isSame = before?.who === said.who && before.form === said.form;
  const all = isSame ? [{ ...said, text: before.text + joint + said.text }] : before ? [before, said] : [said];
  return [...all.map(labels.actions.cited), isolated(title.text), address].join('; ');
}

async function share(title: string, text: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, text, url });
  } catch {
    // Dismissing the device's share sheet is not a failure.
  }
}
