import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { Pending } from './desk.ts';

/**
 * What is said where words or a source are asked for: the question, what is to be done while nothing fits, and what is done with the words that
 * do. A form asks by itself.
 */
export function askedFor(pending: Pending | undefined) {
  const { pending: asking, asked } = benchLabels.sentence;
  switch (pending?.kind) {
    case 'marker': {
      const { name } = labels.wording.forms[pending.form];
      return { question: asking.marker(name), toDo: asked.words, taking: asked.marker(name) };
    }
    case 'mention':
      return { question: asking.mention(pending.name), toDo: asked.words, taking: asked.mention };
    case 'source':
      return { question: asking.source, toDo: asked.source, taking: asked.asSource };
    default:
      return undefined;
  }
}
