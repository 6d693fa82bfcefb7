import { type ReactNode, useContext } from 'react';
import { hrefIn, hrefOf, linearFile, pathOf } from '../addresses.ts';
import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import { titleOf } from '../labels/titleOf.ts';
import type { Article } from '../model/article.ts';
import { hasSharedText, holdsExcerpt } from '../model/excerpt.ts';
import { type Lens, sentencesIn } from '../model/lens.ts';
import { useArticle } from '../ui/article.ts';
import { Link } from '../ui/Link.tsx';
import { Published } from '../ui/published.ts';
import { AdoptedText } from './AdoptedText.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';
import styles from './Page.module.css';
import { Settings } from './Settings.tsx';
import { Ways } from './Ways.tsx';

type Props = {
  /** The document's title. */
  readonly title: string;
  readonly lens: Lens;
  readonly place: string | undefined;
  /** What screen readers announce after a move, in a short phrase; empty on arrival. */
  readonly announcement: string;
  readonly navigation: ReactNode;
  /** The markup of the article's text, empty in the browser, which already has it; or the text itself. */
  readonly text: ReactNode;
  readonly panel: ReactNode;
  /** Shown below text and panel across the page, if there is room. */
  readonly foot?: ReactNode;
};

/** The frame of every page: bar, sections, text, panel, colophon. */
export function Page({ title, lens, place, announcement, navigation, text, panel, foot }: Props) {
  const article = useArticle();
  const isPublished = useContext(Published);
  const languages = isPublished && <LanguageLinks hrefIn={(language) => hrefIn(language, lens, article, place)} />;
  const paper = (
    <>
      <Link lens={{ kind: 'worksheet' }}>{labels.worksheet.title}</Link>
      {isPublished && <a href={linearFile}>{labels.linear.title}</a>}
    </>
  );
  const shape = shapeOf(lens, article);
  const beside = (
    <aside className={styles[shape]} aria-label={titleOf(foot ? { kind: 'overview' } : lens)}>
      <ErrorBoundary key={pathOf(lens)}>{panel}</ErrorBoundary>
    </aside>
  );
  return (
    <div className={styles.frame}>
      <title>{title}</title>
      <header className={styles.bar}>
        <a className={styles.skip} href={hrefOf(lens, ids.title)}>
          {labels.skipToText}
        </a>
        <Link className={styles.brand} lens={{ kind: 'overview' }}>
          {labels.product}
        </Link>
        <Settings paper={paper} languages={languages} keepsMarks={lens.kind === 'worksheet'} />
        <Link className={styles.about} lens={{ kind: 'about' }}>
          {labels.aboutPage.title}
        </Link>
      </header>
      {/* Not asked with :has(), which would have all of the page styled again whenever the parser adds to it. */}
      <div
        className={shape === 'above' ? styles.columns : styles.reading}
        data-over={shape === 'sheet' || shape === 'tallSheet' ? 'sheet' : foot && 'foot'}
        dir={article.dir}
      >
        <ErrorBoundary>{navigation}</ErrorBoundary>
        {shape === 'above' && beside}
        {typeof text === 'string' ? (
          <AdoptedText markup={text} isShared={hasSharedText(lens, article)} />
        ) : (
          <main className={styles.text}>{text}</main>
        )}
        {shape !== 'above' && beside}
        <footer className={styles.colophon}>
          <p>{labels.disclaimer}</p>
          <p className={styles.ways}>
            <Link lens={{ kind: 'about' }}>{labels.aboutPage.title}</Link>
            {paper}
            {isPublished && (
              <>
                <a href={`${labels.slugs.workbench}/`} target="_self">
                  {labels.ownText}
                </a>
                {languages}
              </>
            )}
          </p>
        </footer>
        {foot && (
          <aside className={styles.foot} aria-label={titleOf(lens)}>
            <ErrorBoundary key={pathOf(lens)}>{foot}</ErrorBoundary>
          </aside>
        )}
      </div>
      {lens.kind === 'overview' && <Ways place={place} />}
      <p className="visuallyHidden" role="status">
        {/* The sections' heading, which has the focus then, says what has opened. */}
        {place !== ids.sections && announcement}
      </p>
    </div>
  );
}

/** Where the panel goes if there is no room beside the text: below it, above it (the worksheet's, which leads to the printer), in a sheet over its foot, or in a taller one if nothing is lit up. */
function shapeOf(lens: Lens, article: Article): 'above' | 'below' | 'tallSheet' | 'sheet' {
  if (lens.kind === 'worksheet') return 'above';
  const hasText = !holdsExcerpt(lens, article) || sentencesIn(lens, article).length > 0;
  if (!hasText || lens.kind === 'overview' || lens.kind === 'question') return 'below';
  return lens.kind === 'about' ? 'tallSheet' : 'sheet';
}
