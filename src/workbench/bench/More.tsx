import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { Desk } from '../desk.ts';
import { setHeadingForm, setHeadingLevel } from '../edit/headings.ts';
import { neighboursOf } from '../edit/neighbours.ts';
import { setContext, setSecondReading } from '../edit/sentences.ts';
import { canBeHeading, joinNext, makeHeading, unmakeHeading } from '../edit/shape.ts';
import { setContinues, setForm } from '../edit/statements.ts';
import { HeadingForm } from './HeadingForm.tsx';
import styles from './More.module.css';
import { Select } from './Select.tsx';

/** How a sentence relates to its neighbours, and how the text is divided. */
export function More({ desk, onWork }: { readonly desk: Desk; readonly onWork: () => void }) {
  const { sentence, settled, stated, reading, article, target, apply, go } = desk;
  const label = benchLabels.sentence;
  const { before, next, besideInParagraph, opener, heading } = neighboursOf(reading, sentence.id);
  const numberOf = (id: string) => article.sentences.find((one) => one.id === id)?.number ?? 0;
  const isNobody = settled.statements.every(({ attributions }) => attributions.length === 0);
  const second = sentence.secondReading;
  const headed = heading && article.sections.find(({ id }) => id === heading.section);
  return (
    <details className={styles.more} open={second !== undefined || sentence.context !== undefined || undefined}>
      <summary>{label.more}</summary>
      {before !== undefined && (
        <label>
          <input
            type="checkbox"
            checked={sentence.context !== undefined}
            onChange={({ target: { checked } }) => apply(setContext(sentence.id, checked ? before : undefined))}
          />
          {label.leans(numberOf(sentence.context ?? before))}
        </label>
      )}
      {opener !== undefined && (
        <label>
          <input
            type="checkbox"
            checked={stated.continues !== undefined}
            onChange={({ target: { checked } }) =>
              apply(checked ? setContinues(target, opener) : setForm(target, 'stated'))
            }
          />
          {label.continues(numberOf(stated.continues ?? opener))}
        </label>
      )}
      {isNobody && besideInParagraph.length > 0 && (
        <Select
          label={label.secondReading}
          value={second ? `${second.kind} ${second.neighbour}` : ''}
          among={[
            ['', label.second.none],
            ...besideInParagraph.flatMap((id) =>
              (['source', 'form'] as const).map((kind) => [`${kind} ${id}`, label.second[kind](numberOf(id))] as const),
            ),
          ]}
          onChoose={(chosen) => {
            const [kind, neighbour = ''] = chosen.split(' ');
            const isKind = kind === 'source' || kind === 'form';
            apply(setSecondReading(sentence.id, isKind ? { kind, neighbour } : undefined));
          }}
        />
      )}
      {headed?.heading && (
        <>
          <HeadingForm
            label={label.headingForm(headed.heading.text)}
            markerLabel={label.headingMarker}
            heading={headed.heading}
            article={article}
            onForm={(form, marker) => apply(setHeadingForm(headed.id, form, marker))}
          />
          <Select
            label={label.headingLevel}
            value={headed.heading.level === 3 ? '3' : '2'}
            among={(['2', '3'] as const).map((level) => [level, label.levels[level]])}
            onChoose={(level) => apply(setHeadingLevel(headed.id, level === '3' ? 3 : 2))}
          />
        </>
      )}
      <p className={styles.cuts}>
        {next !== undefined && (
          <button type="button" onClick={() => apply(joinNext(sentence.id))}>
            {label.join}
          </button>
        )}
        {canBeHeading(reading, sentence.id) && (
          <button
            type="button"
            onClick={() => {
              apply(makeHeading(sentence.id));
              if (before !== undefined) go(before);
            }}
          >
            {label.heading}
          </button>
        )}
        {heading !== undefined && (
          <button type="button" onClick={() => apply(unmakeHeading(heading.section))}>
            {label.unheading(heading.text)}
          </button>
        )}
        <button type="button" onClick={onWork}>
          {benchLabels.work.title}
        </button>
      </p>
      <Keys />
    </details>
  );
}

function Keys() {
  return (
    <dl className={styles.keys} lang={labels.lang}>
      {benchLabels.keys.list.map(([keys, does]) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
