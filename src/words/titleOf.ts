import type { Lens } from '../model/lens.ts';
import { words } from './words.ts';

/** What a lens is called: as a heading, in the page's title, and where it is announced. */
export function titleOf(lens: Lens): string {
  switch (lens.kind) {
    case 'overview':
      return words.overview;
    case 'sources':
      return words.sources.title;
    case 'source':
      return lens.source.name;
    case 'unsourced':
      return words.sources.none;
    case 'forms':
      return words.wording.title;
    case 'form':
      return words.wording.forms[lens.form].name;
    case 'timeline':
      return words.timeline.title;
    case 'event':
      return lens.event.label;
    case 'questions':
      return words.questions.title;
    case 'question':
      return lens.question.label;
    case 'worksheet':
      return words.worksheet.title;
    case 'about':
      return words.aboutPage.title;
    case 'unknown':
      return words.notFound.title;
    default:
      return lens satisfies never;
  }
}
