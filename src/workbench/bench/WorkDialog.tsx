import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { useArticle } from '../../ui/article.ts';
import { wordSet } from '../../wording/wordSet.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { hasOwnTitle, setTitle, setTitleForm, unmakeTitle } from '../edit/headings.ts';
import { type Edit, unlessEmpty } from '../edit/parts.ts';
import { type Details, offeredIn, setDetail, setDirection, setLanguage } from '../edit/work.ts';
import { addressFrom, addressProblem } from './address.ts';
import { DateField, type Given } from './DateField.tsx';
import { Field } from './Field.tsx';
import { HeadingForm } from './HeadingForm.tsx';
import { OfferedDate } from './OfferedDate.tsx';
import { Select } from './Select.tsx';

type Props = { readonly onEdit: (edit: Edit) => void; readonly onClose: () => void };

/** Languages to choose from, including that of the text. */
const languages = wordSet(
  'de-CH de de-AT en fr it rm es pt nl da sv no fi pl cs uk ru hu ro el tr ar fa ur he zh ja ko',
);

/** What a text says about itself, and who made the reading. */
export function WorkDialog({ onEdit, onClose }: Props) {
  const article = useArticle();
  const { work } = benchLabels;
  const { title, lang, dir, imprint } = article;
  const offered = offeredIn(article.input);
  const detail = <Part extends keyof Details, Key extends keyof Details[Part]>(part: Part, key: Key) => ({
    value: article[part][key],
    onSet: (value: Details[Part][Key] | undefined) => onEdit(setDetail(part, key, value)),
  });
  const names = new Intl.DisplayNames(labels.lang, { type: 'language' });
  // Browsers call it «root».
  const nameOf = (one: string) => (one === 'und' ? benchLabels.start.languages.und : names.of(one)) ?? one;
  return (
    <Dialog title={work.title} className="boxes fields" onClose={onClose}>
      <Field
        label={work.heading}
        value={title.text}
        lang={lang}
        isRequired
        onSet={(typed) => onEdit(setTitle(typed))}
      />
      {hasOwnTitle(article.input) && <Button onClick={() => onEdit(unmakeTitle)}>{work.noTitle}</Button>}
      <HeadingForm label={work.form} heading={title} onForm={(form, marker) => onEdit(setTitleForm(form, marker))} />
      <Select
        label={work.lang}
        value={lang}
        among={[...new Set([...languages, lang])].map((one) => [one, nameOf(one)])}
        onChoose={(one) => onEdit(setLanguage(one))}
      />
      <Select
        label={work.dir}
        value={dir ?? 'ltr'}
        among={(['ltr', 'rtl'] as const).map((one) => [one, work.directions[one]])}
        onChoose={(one) => onEdit(setDirection(one))}
      />
      <h3>{work.said}</h3>
      <DateField label={work.published} {...detail('imprint', 'published')} />
      <OfferedDate onEdit={onEdit} />
      <LinesField label={work.authors} lang={lang} {...detail('imprint', 'authors')} />
      {offered.authors && !imprint.authors && (
        <Button onClick={() => onEdit(setDetail('imprint', 'authors', offered.authors))}>
          {work.take(labels.list(offered.authors))}
        </Button>
      )}
      <Field label={work.outlet} lang={lang} {...detail('imprint', 'outlet')} />
      <LinesField
        label={work.links}
        lineFrom={addressFrom}
        problemIn={addressProblem}
        {...detail('imprint', 'links')}
      />
      <h3>{work.ours}</h3>
      <Field label={work.by} {...detail('reading', 'by')} />
      <DateField label={work.date} {...detail('reading', 'date')} />
      <Field label={labels.aboutPage.objections} {...detail('reading', 'objections')} />
    </Dialog>
  );
}

type LinesProps = Given<readonly string[]> & {
  readonly lineFrom?: (typed: string) => string;
  readonly problemIn?: (line: string) => string | undefined;
};

/** Several values, one per line. */
function LinesField({ label, value, onSet, lineFrom = String, problemIn, ...rest }: LinesProps) {
  const linesIn = (typed: string) => typed.split('\n').flatMap((line) => lineFrom(line.trim()) || []);
  return (
    <Field
      {...rest}
      label={`${label} (${benchLabels.work.oneEach})`}
      value={value?.join('\n')}
      rows={2}
      problemOf={(typed) => linesIn(typed).flatMap((line) => problemIn?.(line) ?? [])[0]}
      onSet={(typed) => onSet(unlessEmpty(linesIn(typed)))}
    />
  );
}
