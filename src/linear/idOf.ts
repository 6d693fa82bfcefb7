import type { Lens } from '../model/lens.ts';

/** The id under which the linear edition says what the app shows at a lens: `_sources`, `_source-nis`. */
export function idOf(lens: Lens): string {
  switch (lens.kind) {
    case 'source':
      return `_source-${lens.source.id}`;
    case 'form':
      return `_form-${lens.form}`;
    case 'event':
      return `_event-${lens.event.id}`;
    case 'question':
      return `_question-${lens.question.id}`;
    default:
      return `_${lens.kind}`;
  }
}
