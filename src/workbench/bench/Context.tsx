import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { namesSource } from '../../model/attribution.ts';
import { neighboursOf } from '../edit/neighbours.ts';
import { setContext, setSecondReading } from '../edit/sentences.ts';
import { setContinues } from '../edit/statements.ts';
import { numberOf } from '../sentenceOf.ts';
import type { Desk } from './desk.ts';
import { More } from './More.tsx';
import { Select } from './Select.tsx';

/** How a sentence relates to its neighbours; nothing if it has none. */
export function Context({ desk }: { readonly desk: Desk }) {
  const { sentence, settled, stated, reading, article, target, apply } = desk;
  const label = benchLabels.sentence;
  const { before, markedInParagraph, speakingInParagraph, opener } = neighboursOf(reading, sentence.id);
  const continues = stated.continues ?? opener;
  const second = sentence.secondReading;
  // What was chosen stays to be seen, also where it no longer would be offered.
  const among = (kind: 'source' | 'form', ids: readonly string[]) =>
    [...new Set(second?.kind === kind ? [...ids, second.neighbour] : ids)].map(
      (id) => [`${kind} ${id}`, label.second[kind](numberOf(article, id))] as const,
    );
  const seconds = namesSource(settled)
    ? []
    : [...among('source', speakingInParagraph), ...among('form', markedInParagraph)];
  if (before === undefined && continues === undefined && seconds.length === 0) return null;
  return (
    <More title={label.context} shortcut="Y" isSet={second !== undefined || sentence.context !== undefined}>
      {before !== undefined && (
        <label>
          <input
            type="checkbox"
            checked={sentence.context !== undefined}
            onChange={({ target: { checked } }) => apply(setContext(sentence.id, checked ? before : undefined))}
          />
          {label.leans(numberOf(article, sentence.context ?? before))}
        </label>
      )}
      {continues !== undefined && (
        <label>
          <input
            type="checkbox"
            checked={stated.continues !== undefined}
            onChange={({ target: { checked } }) => apply(setContinues(target, checked ? continues : undefined))}
          />
          {label.continues(numberOf(article, continues))}
        </label>
      )}
      {seconds.length > 0 && (
        <Select
          label={labels.secondReading.title}
          value={second ? `${second.kind} ${second.neighbour}` : ''}
          among={[['', label.second.none], ...seconds]}
          onChoose={(chosen) => {
            const [kind, neighbour = ''] = chosen.split(' ');
            const isKind = kind === 'source' || kind === 'form';
            apply(setSecondReading(sentence.id, isKind ? { kind, neighbour } : undefined));
          }}
        />
      )}
    </More>
  );
}
