import { linearFile, rootFor } from '../addresses.ts';
import { labels } from '../labels/labels.ts';
import type { Sentence } from '../model/article.ts';
import { attributionsOf, namedIn } from '../model/attribution.ts';
import { forms } from '../model/form.ts';
import { missingIn } from '../model/missing.ts';
import { useArticle } from '../ui/article.ts';
import { ruleOf } from '../ui/formNotes.ts';
import { ImprintLinks } from '../ui/ImprintLinks.tsx';
import { LensLink } from '../ui/Link.tsx';
import { Mixed } from '../ui/Mixed.tsx';
import { ReadingNote } from '../ui/ReadingNote.tsx';
import styles from './About.module.css';
import { OnDevice } from './OnDevice.tsx';

/** The article's text as a file of the site, and its SHA-256 in hexadecimal. */
export type Original = { readonly file: string; readonly sha256: string };

/** How this reading was made: the rules, who made it, what the article does not say, and its original text. */
export function About({ original }: { readonly original: Original | undefined }) {
  const article = useArticle();
  const { aboutPage, wording } = labels;
  const hasRules = ruleOf('stated', article) !== undefined;
  const missing = missingIn(article).map((key) => aboutPage.missingKeys[key]);
  return (
    <div className={styles.about}>
      {aboutPage.method.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {article.sentences.some(pointsToSource) && <p>{aboutPage.pointing}</p>}
      <p>{labels.disclaimer}</p>
      <ImprintLinks />
      <h3>{aboutPage.missing}</h3>
      <p>{missing.length > 0 ? labels.list(missing) : aboutPage.nothingMissing}</p>
      <h3>{aboutPage.rules}</h3>
      <p>{hasRules ? aboutPage.rulesNote : aboutPage.noRules}</p>
      <dl>
        {forms.map((form) => {
          const rule = ruleOf(form, article);
          return (
            <div key={form}>
              <dt>
                <LensLink lens={{ kind: 'form', form }}>{wording.forms[form].name}</LensLink>
              </dt>
              <dd>{rule ? <Mixed {...rule} /> : wording.forms[form].meaning}</dd>
            </div>
          );
        })}
      </dl>
      <h3>{aboutPage.reading}</h3>
      <ReadingNote />
      {original && (
        <>
          <h3>{aboutPage.original}</h3>
          <p>{aboutPage.originalNote}</p>
          <p>
            <a href={rootFor(article) + original.file} download>
              {aboutPage.download}
            </a>
          </p>
          <p>
            <a href={linearFile} download>
              {labels.linear.title}: {labels.linear.download}
            </a>
          </p>
          <p className={styles.checksum}>
            {aboutPage.checksum}: <code>{original.sha256}</code>
          </p>
          <h3>{aboutPage.offline}</h3>
          <p>{aboutPage.offlineNote}</p>
          <OnDevice />
        </>
      )}
    </div>
  );
}

function pointsToSource(sentence: Sentence): boolean {
  return attributionsOf(sentence).some(({ mention }) => namedIn(mention));
}
