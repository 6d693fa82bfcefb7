import { workbenchIds } from '../../ids.ts';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { Article } from '../../model/article.ts';
import { Dialog } from '../Dialog.tsx';
import { setTitle, setTitleForm } from '../edit/headings.ts';
import type { Edit } from '../edit/parts.ts';
import { dateFrom } from '../edit/timeline.ts';
import { setDirection, setImprint, setLanguage, setReadingNote } from '../edit/work.ts';
import { Field } from './Field.tsx';
import fieldStyles from './Fields.module.css';
import { HeadingForm } from './HeadingForm.tsx';
import styles from './WorkDialog.module.css';

type Props = { readonly article: Article; readonly onEdit: (edit: Edit) => void; readonly onClose: () => void };

/** Languages to choose from; another one that a text is in already stands with them. */
const languages = 'de-CH de de-AT en fr it rm es pt nl da sv no fi pl cs uk ru hu ro el tr ar fa ur he zh ja ko'.split(
  ' ',
);

/** What a text says about itself, and who read it this way. */
export function WorkDialog({ article, onEdit, onClose }: Props) {
  const { work } = benchLabels;
  const { title, lang, dir, imprint, reading } = article;
  const names = new Intl.DisplayNames(labels.lang, { type: 'language' });
  const lines = (typed: string) =>
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return (
    <Dialog
      id={workbenchIds.work}
      title={work.title}
      className={`${styles.work} ${fieldStyles.fields}`}
      onClose={onClose}
    >
      <Field label={work.heading} value={title.text} lang={lang} onSet={(typed) => onEdit(setTitle(typed))} />
      <HeadingForm
        label={work.form}
        markerLabel={work.marker}
        heading={title}
        article={article}
        onForm={(form, marker) => onEdit(setTitleForm(form, marker))}
      />
      <label>
        {work.lang}
        <select value={lang} onChange={({ target }) => onEdit(setLanguage(target.value))}>
          {[...new Set([...languages, lang])].map((one) => (
            <option key={one} value={one}>
              {names.of(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {work.dir}
        <select value={dir} onChange={({ target }) => onEdit(setDirection(target.value === 'rtl' ? 'rtl' : 'ltr'))}>
          {(['ltr', 'rtl'] as const).map((one) => (
            <option key={one} value={one}>
              {work.directions[one]}
            </option>
          ))}
        </select>
      </label>
      <h3>{work.said}</h3>
      <Field
        label={work.published}
        value={imprint.published}
        isRight={isDate}
        wrong={benchLabels.timeline.dateWrong}
        onSet={(typed) => onEdit(setImprint('published', dateFrom(typed)))}
      />
      <Field
        label={`${work.authors} (${work.oneEach})`}
        value={imprint.authors?.join('\n')}
        lang={lang}
        rows={2}
        onSet={(typed) => onEdit(setImprint('authors', lines(typed)))}
      />
      <Field
        label={work.outlet}
        value={imprint.outlet}
        lang={lang}
        onSet={(typed) => onEdit(setImprint('outlet', typed))}
      />
      <Field
        label={`${work.links} (${work.oneEach})`}
        value={imprint.links?.join('\n')}
        rows={2}
        onSet={(typed) => onEdit(setImprint('links', lines(typed)))}
      />
      <h3>{work.ours}</h3>
      <Field label={work.by} value={reading.by} onSet={(typed) => onEdit(setReadingNote('by', typed))} />
      <Field
        label={work.date}
        value={reading.date}
        isRight={isDate}
        wrong={benchLabels.timeline.dateWrong}
        onSet={(typed) => onEdit(setReadingNote('date', dateFrom(typed)))}
      />
      <Field
        label={work.objections}
        value={reading.objections}
        onSet={(typed) => onEdit(setReadingNote('objections', typed))}
      />
    </Dialog>
  );
}

function isDate(typed: string): boolean {
  return dateFrom(typed) !== undefined;
}
