import { useCallback, useLayoutEffect, useRef } from 'react';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { chainOf } from '../../model/attribution.ts';
import { Mixed } from '../../ui/Mixed.tsx';
import { secondReadingText } from '../../ui/secondReadingText.ts';
import { Tick } from '../../ui/Tick.tsx';
import { Button } from '../Button.tsx';
import { Cross } from '../Cross.tsx';
import type { Attribution } from '../edit/parts.ts';
import { setSecondReading } from '../edit/sentences.ts';
import { relay, removeAttribution, unrelay } from '../edit/statements.ts';
import type { Desk } from './desk.ts';
import { Pointing } from './Pointing.tsx';
import { SourceFinder } from './SourceFinder.tsx';
import { scrollEditorTo } from './scrollEditor.ts';
import styles from './WhoChoice.module.css';

/** Who says the statement at hand: an existing source, or a new one by its name. */
export function WhoChoice({ desk, onSources }: { readonly desk: Desk; readonly onSources: () => void }) {
  const { sentence, settled, stated, target, apply, article, pending, isHeld } = desk;
  const second = settled.secondReading;
  const section = useRef<HTMLElement>(null);
  const show = useCallback(() => section.current && scrollEditorTo(section.current), []);
  // Asked for on a phone, it would be below the edge of the sheet; what is typed would find nothing in view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: held back, it is asked for again.
  useLayoutEffect(() => {
    if (pending?.kind === 'source') show();
  }, [pending, isHeld, show]);
  const label = benchLabels.sentence;
  return (
    <section ref={section}>
      <div className={styles.head}>
        <h3>{label.who}</h3>
        <Button onClick={onSources}>{benchLabels.sources.all}</Button>
      </div>
      {stated.attributions.length === 0 && stated.continues === undefined && (
        <p className={styles.nobody}>
          <Tick named={false} />
          {label.nobody}
        </p>
      )}
      {second && (
        <p className={styles.second}>
          <span>
            {labels.secondReading.title}: <Mixed {...secondReadingText(second)} />
          </span>
          <Cross
            label={label.remove(labels.secondReading.title)}
            onClick={() => apply(setSecondReading(sentence.id, undefined))}
          />
        </p>
      )}
      {stated.attributions.map((attribution, at) => (
        <div key={attribution.source} className={styles.attribution}>
          <p className={styles.source}>
            <Tick named />
            <bdi lang={article.lang}>
              {chainOf(attribution)
                .map((link) => nameOf(desk, link))
                .join(' ← ')}
            </bdi>
            <Cross
              label={label.remove(nameOf(desk, attribution))}
              onClick={() => apply(removeAttribution(target, attribution.source))}
            />
          </p>
          {chainOf(attribution).map((link, depth) => (
            <Pointing
              key={link.source}
              desk={desk}
              attribution={link}
              isKeyed={depth === 0 && at === stated.attributions.length - 1}
            />
          ))}
          {attribution.relays && (
            <Button onClick={() => apply(unrelay(target, attribution.source))}>{label.unrelay}</Button>
          )}
        </div>
      ))}
      <Relay desk={desk} />
      <SourceFinder key={desk.sentence.id} desk={desk} onFocus={show} />
    </section>
  );
}

function nameOf({ reading }: Desk, { source }: Attribution): string {
  return reading.article.sources[source]?.name ?? source;
}

/** Of two sources, one may relay the other. */
function Relay({ desk }: { readonly desk: Desk }) {
  const { stated, target, apply } = desk;
  const [one, other, ...more] = stated.attributions;
  if (!one || !other || more.length > 0 || one.relays || other.relays) return null;
  return [[one, other] as const, [other, one] as const].map(([origin, by]) => (
    <p key={origin.source} className={styles.attribution}>
      <Button onClick={() => apply(relay(target, origin.source, by.source))}>
        {`${nameOf(desk, origin)}, ${labels.sources.relayedBy(nameOf(desk, by))}`}
      </Button>
    </p>
  ));
}
