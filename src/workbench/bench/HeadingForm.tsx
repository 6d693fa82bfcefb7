import { useState } from 'react';
import { wordsFrom } from '../../draft/verbatim.ts';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { Heading } from '../../model/article.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { useArticle } from '../../ui/article.ts';
import { markerFor } from '../edit/guess.ts';
import { headingForms } from '../edit/headings.ts';
import { Select } from './Select.tsx';
import { WordPicker } from './WordPicker.tsx';

type Form = (typeof headingForms)[number];

type Props = {
  readonly label: string;
  readonly heading: Heading;
  readonly onForm: (form: Form, marker: WordsInput | undefined) => void;
};

/** The form of a heading and the words that make it, which it asks for if the rules find none. */
export function HeadingForm({ label, heading, onForm }: Props) {
  const { lang } = useArticle();
  const [asked, setAsked] = useState<Form>();
  const { text, form, marker } = heading;
  const now = asked ?? headingForms.find((one) => one === form) ?? 'stated';
  return (
    <>
      <Select
        label={label}
        value={now}
        among={headingForms.map((one) => [one, labels.wording.forms[one].name])}
        onChoose={(next) => {
          const found = markerFor(next, text, lang);
          setAsked(next === 'stated' || found !== undefined ? undefined : next);
          onForm(next, found);
        }}
      />
      {now !== 'stated' && (
        <WordPicker
          label={benchLabels.sentence.marker}
          text={text}
          value={asked === undefined && marker ? wordsFrom(marker) : undefined}
          onChange={(chosen) => {
            if (chosen === undefined) return;
            onForm(now, chosen);
            setAsked(undefined);
          }}
        />
      )}
    </>
  );
}
