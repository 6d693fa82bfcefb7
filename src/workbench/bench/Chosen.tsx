import { words } from '../../words/words.ts';
import { benchWords } from '../../words/workbench.ts';
import { canBe, type Desk, name, type Role, wordsChosen } from '../desk.ts';
import { partSentence, splitSentence } from '../edit/shape.ts';
import { AnswerForm } from './AnswerForm.tsx';
import styles from './Chosen.module.css';
import { EventForm } from './EventForm.tsx';
import { roleKeys } from './useKeys.ts';

const roles: readonly Role[] = ['source', 'cue', 'mention', 'description', 'marker', 'time'];

/** The words chosen in the text, and what they can be said to be; or what is waited for. */
export function Chosen({ desk }: { readonly desk: Desk }) {
  const { range, wanted, sentence, choose, want } = desk;
  const label = benchWords.chosen;
  const isAsked = wanted?.kind === 'event' || wanted?.kind === 'answer';
  const chosen = wordsChosen(desk);
  if (!range && !wanted) return null;
  return (
    <section className={styles.chosen} aria-label={label.title}>
      <Wanting desk={desk} />
      {range && (
        <>
          <p className={styles.words}>
            <span lang={desk.article.lang}>{words.quote([chosen ?? sentence.text.slice(...range)])}</span>
            <button type="button" aria-label={label.clear} onClick={() => choose(undefined)}>
              <span aria-hidden="true">×</span>
            </button>
          </p>
          {!isAsked && <Roles desk={desk} />}
        </>
      )}
      {range && chosen !== undefined && wanted?.kind === 'event' && (
        <EventForm key={chosen} desk={desk} words={chosen} />
      )}
      {range && chosen !== undefined && wanted?.kind === 'answer' && (
        <AnswerForm key={chosen} desk={desk} words={chosen} />
      )}
      {wanted && (
        <button type="button" className={styles.stop} onClick={() => want(undefined)}>
          {benchWords.sentence.stop}
        </button>
      )}
    </section>
  );
}

/** What the chosen words can be said to be, a key each. */
function Roles({ desk }: { readonly desk: Desk }) {
  const { range, sentence, apply, choose, want } = desk;
  const label = benchWords.chosen;
  if (!range) return null;
  return (
    <div className={styles.roles}>
      {roles
        .filter((role) => canBe(role, desk))
        .map((role) => (
          <button type="button" key={role} data-key={roleKeys[role].toUpperCase()} onClick={() => name(desk, role)}>
            {label[role]}
          </button>
        ))}
      <button
        type="button"
        data-key={roleKeys.part.toUpperCase()}
        onClick={() => {
          apply(partSentence(sentence.id, range));
          choose(undefined);
        }}
      >
        {label.part}
      </button>
      <button type="button" data-key={roleKeys.event.toUpperCase()} onClick={() => want({ kind: 'event' })}>
        {label.event}
      </button>
      <button type="button" data-key={roleKeys.answer.toUpperCase()} onClick={() => want({ kind: 'answer' })}>
        {label.answer}
      </button>
      {range[0] > 0 && (
        <button
          type="button"
          data-key={roleKeys.split.toUpperCase()}
          onClick={() => {
            apply(splitSentence(sentence.id, range[0]));
            choose(undefined);
          }}
        >
          {label.split}
        </button>
      )}
    </div>
  );
}

function Wanting({ desk: { wanted, reading } }: { readonly desk: Desk }) {
  if (!wanted || wanted.kind === 'event' || wanted.kind === 'answer') return null;
  return (
    <p className={styles.wanted} role="status">
      {wantedText()}
    </p>
  );

  function wantedText(): string {
    const label = benchWords.sentence.wanted;
    switch (wanted?.kind) {
      case 'marker':
        return label.marker(words.wording.forms[wanted.form].name);
      case 'mention':
        return label.mention(reading.article.sources[wanted.source]?.name ?? '');
      default:
        return label.source;
    }
  }
}
