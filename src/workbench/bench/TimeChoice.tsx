import { useState } from 'react';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { EventInput } from '../../model/articleInput.ts';
import { hasLabel } from '../../model/hasLabel.ts';
import { inWords } from '../../ui/inWords.ts';
import { Button } from '../Button.tsx';
import { toggleTimeWords } from '../edit/sentences.ts';
import { setEvent } from '../edit/timeline.ts';
import type { Desk } from './desk.ts';
import { EventForm } from './EventForm.tsx';
import { Naming } from './Naming.tsx';

/** The time words of the sentence at hand and the events that it dates. Nothing if there are none. */
export function TimeChoice({ desk }: { readonly desk: Desk }) {
  const { reading, sentence, apply } = desk;
  const { timeWords = [] } = sentence;
  const [changed, setChanged] = useState<string>();
  const events = Object.entries(reading.article.events ?? {}).flatMap(([id, event]) =>
    event.sentence === sentence.id ? [[id, event, nameOf(event)] as const] : [],
  );
  if (timeWords.length === 0 && events.length === 0) return null;
  return (
    <section>
      <h3>{labels.timeline.title}</h3>
      {timeWords.map((one) => (
        <Naming
          key={one}
          label={benchLabels.sentence.time}
          words={one}
          onRemove={() => apply(toggleTimeWords(sentence.id, one))}
        />
      ))}
      {events.map(([id, event, name]) => (
        <div key={id}>
          <Naming label={name} words={event.words} onRemove={() => apply(setEvent(id, undefined))} />
          {changed === id ? (
            <EventForm desk={desk} words={event.words} known={{ ...event, id }} onDone={() => setChanged(undefined)} />
          ) : (
            <Button aria-label={benchLabels.timeline.change(name)} onClick={() => setChanged(id)}>
              {benchLabels.timeline.changeShort}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}

function nameOf(event: EventInput): string {
  const date = inWords(event.date);
  return hasLabel(event) ? labels.list([event.label, date]) : date;
}
