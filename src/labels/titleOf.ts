import type { Lens } from '../model/lens.ts';
import { labels } from './labels.ts';

/** The name of a lens, as a heading, in the page's title and in announcements. */
export function titleOf(lens: Lens): string {
  switch (lens.kind) {
    case 'overview':
      return labels.overview;
    case 'sources':
    case 'timeline':
    case 'questions':
    case 'worksheet':
      return labels[lens.kind].title;
    case 'source':
      return lens.source.name;
    case 'unsourced':
      return labels.sources.none;
    case 'forms':
      return labels.wording.title;
    case 'form':
      return labels.wording.forms[lens.form].name;
    case 'event':
      return lens.event.label;
    case 'question':
      return lens.question.label;
    case 'about':
      return labels.aboutPage.title;
    case 'unknown':
      return labels.notFound.title;
  }
}
