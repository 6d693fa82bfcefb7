import type { HeadingInput, WordsInput } from '../../model/articleInput.ts';
import type { Form } from '../../model/form.ts';
import { type Edit, type Section, withArticle } from './parts.ts';
import { stands } from './words.ts';

/** The forms of a heading, which is attributed to nobody. */
export const headingForms = ['quoted', 'open', 'possible', 'hearsay', 'stated'] as const satisfies readonly Form[];

type HeadingForm = (typeof headingForms)[number];

/** A heading with a form; undefined if the form needs words that the heading does not contain. */
function worded(text: string, form: HeadingForm, marker: WordsInput | undefined): HeadingInput | undefined {
  if (form === 'stated') return { text, form };
  return marker !== undefined && stands(marker, text) ? { text, form, marker } : undefined;
}

/** Changes the title; a form whose words it no longer contains is removed. */
export function setTitle(text: string): Edit {
  return (reading) => {
    const { title } = reading.article;
    if (text.trim() === '' || text === title.text) return reading;
    const next = worded(text, title.form, title.marker) ?? ({ text, form: 'stated' } as const);
    return withArticle(reading, { title: next });
  };
}

export function setTitleForm(form: HeadingForm, marker: WordsInput | undefined): Edit {
  return (reading) => {
    const title = worded(reading.article.title.text, form, marker);
    return title ? withArticle(reading, { title }) : reading;
  };
}

export function setHeadingForm(section: string, form: HeadingForm, marker: WordsInput | undefined): Edit {
  return changeHeading(section, ({ text, level }) => {
    const next = worded(text, form, marker);
    return next && { ...next, level };
  });
}

/** Sets the level of a section: on its own, or part of the section before it. */
export function setHeadingLevel(section: string, level: 2 | 3): Edit {
  return changeHeading(section, (heading) => ({ ...heading, level }));
}

type Heading = NonNullable<Section['heading']>;

function changeHeading(id: string, change: (heading: Heading) => Heading | undefined): Edit {
  return (reading) => {
    const { sections } = reading.article;
    const at = sections.findIndex((section) => section.id === id);
    const section = sections[at];
    const heading = section?.heading && change(section.heading);
    if (!section || !heading) return reading;
    return withArticle(reading, { sections: sections.toSpliced(at, 1, { ...section, heading }) });
  };
}
