import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import type { Section } from '../model/article.ts';
import { countNaming, namesSource } from '../model/attribution.ts';
import { sentencesOfSection } from '../model/blocks.ts';
import { isLong, sectionsOn } from '../model/excerpt.ts';
import type { Lens } from '../model/lens.ts';
import { useArticle } from '../ui/article.ts';
import { Link } from '../ui/Link.tsx';
import { langAttributes } from '../ui/langAttributes.ts';
import strokeStyles from '../ui/Strokes.module.css';
import { TickKey } from '../ui/Tick.tsx';
import styles from './SectionNavigation.module.css';
import { useCurrentSection } from './useCurrentSection.ts';

type Props = {
  readonly lens: Lens;
  readonly place: string | undefined;
  /** The link that closes the sections if they are a sheet. */
  readonly close: ReactNode;
};

/**
 * The article's sections unless it is a single one, the current one marked, each with how many of its sentences name a source. On narrow
 * pages they are a sheet, open if the address names them; until hydration, the browser itself opens it.
 */
export function SectionNavigation({ lens, place, close }: Props) {
  const article = useArticle();
  // Until the place is known, a sheet is not said to be closed: it may have been opened by the address.
  const isHydrated = useDeferredValue(true, false);
  const isOpen = place === ids.sections && lens.kind === 'overview';
  // Whole, since a page with an excerpt has only some paragraphs of each.
  const sections = useMemo(() => {
    const here = new Set(sectionsOn(lens, article).map(({ id }) => id));
    return article.sections.filter(({ id }) => here.has(id));
  }, [lens, article]);
  const current = useCurrentSection(sections, place);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current && list.current) showCurrent(list.current);
  }, [current]);
  // The worksheet asks for this, so it must not give it away.
  const counted = lens.kind !== 'worksheet';
  if (sections.length === 0 || article.sections.length === 1) return null;
  return (
    <nav
      ref={list}
      // biome-ignore lint/a11y/noRedundantRoles: only with it do browsers' reader modes leave the sections out
      role="navigation"
      className={styles.sections}
      aria-labelledby={ids.sections}
      data-open={isOpen || (isHydrated ? false : undefined)}
    >
      <h2 id={ids.sections}>{labels.sections}</h2>
      {(isOpen || !isHydrated) && <p className={styles.close}>{close}</p>}
      <ol>
        {sections.map((section) => (
          <li key={section.id} data-under={section.heading?.level === 3 ? '' : undefined}>
            <Link lens={lens} place={section.id} aria-current={section === current ? 'true' : undefined}>
              <span {...(section.heading && langAttributes(article))}>{section.heading?.text ?? labels.opening}</span>
              {counted && <Count section={section} />}
            </Link>
          </li>
        ))}
      </ol>
      {counted && !isLong(article) && <TickKey />}
    </nav>
  );
}

/** Scrolls the list, and only the list, to the current section. */
function showCurrent(list: HTMLElement): void {
  const box = list.querySelector('[aria-current]')?.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (box && (box.top < frame.top || box.bottom > frame.bottom))
    list.scrollTop += box.top - frame.top - frame.height / 3;
}

function Count({ section }: { readonly section: Section }) {
  const article = useArticle();
  const sentences = sentencesOfSection(section);
  if (sentences.length === 0) return null;
  const named = countNaming(sentences);
  return (
    <span className={styles.count}>
      {!isLong(article) && (
        <span className={strokeStyles.strokes} dir={article.dir} aria-hidden="true">
          {sentences.map((sentence) => (namesSource(sentence) ? <i key={sentence.id} /> : <b key={sentence.id} />))}
        </span>
      )}
      {/* Each in one string: between two, there would be a comment in every document. */}
      <span aria-hidden="true">{`${named}/${sentences.length}`}</span>
      <span className="visuallyHidden">{` ${labels.facts.named(named, sentences.length)}`}</span>
    </span>
  );
}
