import { labels } from '../labels/labels.ts';
import { sentencesOfSection } from '../model/blocks.ts';
import { leftOutOf, sectionsOn } from '../model/excerpt.ts';
import type { Lens } from '../model/lens.ts';
import { useArticle } from '../ui/article.ts';
import { Link } from '../ui/Link.tsx';
import { type Around, Sections } from '../ui/Sections.tsx';
import { TickKey } from '../ui/Tick.tsx';
import styles from './ArticleText.module.css';
import { inGroups } from './groups.tsx';
import { Picture } from './Picture.tsx';
import { SentenceText } from './SentenceText.tsx';
import { Titled } from './Titled.tsx';

type Props = { readonly lens: Lens; readonly around?: Around | undefined };

const overview = { kind: 'overview' } as const;

/** The part of a long article that a lens is about, under its headings. Where something is left out, a link leads to it in the whole text. */
export function Excerpt({ lens, around = inGroups }: Props) {
  const article = useArticle();
  const sections = sectionsOn(lens, article);
  const leftOut = leftOutOf(article, sections);
  return (
    <Titled>
      <div className={styles.whole} lang={labels.lang}>
        <p>
          {sections.length > 0 && `${labels.excerpt.note} `}
          <Link lens={overview} place={sections[0] && sentencesOfSection(sections[0])[0]?.id}>
            {labels.excerpt.whole}
          </Link>
        </p>
        {sections.length > 0 && <TickKey />}
      </div>
      <Sections
        article={{ ...article, sections }}
        around={around}
        picture={(figure) => <Picture figure={figure} />}
        after={(block) => {
          const left = leftOut.get(block);
          return (
            left && (
              <p className={styles.whole} lang={labels.lang}>
                <Link lens={overview} place={left.first.id}>
                  {labels.excerpt.leftOut(left.first.number, left.last.number)}
                </Link>
              </p>
            )
          );
        }}
      >
        {(sentence) => <SentenceText sentence={sentence} />}
      </Sections>
    </Titled>
  );
}
