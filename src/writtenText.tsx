import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { tokenOf } from './addresses.ts';
import type { Article } from './model/article.ts';
import { holdsExcerpt, isLong } from './model/excerpt.ts';
import { type Lens, sentencesIn } from './model/lens.ts';
import { memoized } from './model/memoized.ts';
import { ArticleText } from './reading/ArticleText.tsx';
import beginStyle from './reading/begin.css?inline';
import blocksStyle from './reading/blocks.css?inline';
import { Excerpt } from './reading/Excerpt.tsx';
import firstFrameStyle from './reading/firstFrame.css?inline';
import groupsStyle from './reading/groups.css?inline';
import { hasGroups } from './reading/groups.tsx';
import { litMarkup, ownMarkup } from './reading/light.ts';
import longStyle from './reading/long.css?inline';
import { withPauses } from './reading/pauses.ts';
import { SharePicture, shareSize } from './reading/SharePicture.tsx';
import draftStyle from './styles/draft.css?inline';
import { ArticleShown } from './ui/article.ts';
import aboveStyle from './worksheet/above.css?inline';
import { Worksheet } from './worksheet/Worksheet.tsx';
import sheetStyle from './worksheet/worksheet.css?inline';

/** The markup of the text on the page of a lens, lit up for that lens. Only the build renders it. */
export function writtenText(lens: Lens, article: Article): string {
  if (lens.kind === 'worksheet') return markupOf(<Worksheet />, article);
  const token = tokenOf(lens);
  if (holdsExcerpt(lens, article)) {
    return withPauses(litMarkup(ownMarkup(markupOf(<Excerpt lens={lens} />, article), token), token));
  }
  return withPauses(litMarkup(wholeText(article), token));
}

/** The drawing for shared pages of an article, and its size. */
export function shareDrawing(article: Article) {
  const draw = (isSet: (text: string) => boolean) => <SharePicture article={article} isSet={isSet} />;
  return { size: shareSize, draw };
}

/** The styles that the page of a lens needs in addition to those that all pages share. */
export function ownStyle(lens: Lens, article: Article): string {
  const draft = article.unconfirmed.length > 0 ? draftStyle : '';
  if (lens.kind === 'worksheet') return draft + sheetStyle + (article.above.length > 0 ? aboveStyle : '');
  const begin = sentencesIn(lens, article).length > 0 ? beginStyle : firstFrameStyle;
  const blocks = hasOnlyParagraphs(article) ? '' : blocksStyle;
  const groups = article.sections.some(hasGroups) ? groupsStyle : '';
  const long = isLong(article) ? longStyle : '';
  return draft + begin + blocks + groups + long;
}

/** Whether an article has only paragraphs without notes, below headings of one level, and none above its title. */
function hasOnlyParagraphs({ above, sections }: Article): boolean {
  return (
    above.length === 0 &&
    sections.every(
      ({ heading, blocks }) =>
        heading?.level !== 3 &&
        blocks.every(
          (block) =>
            'paragraph' in block &&
            block.paragraph.parts.every((part) => typeof part === 'string' || !('note' in part)),
        ),
    )
  );
}

/** The whole text, rendered once for all addresses. */
const wholeText = memoized((article: Article) => markupOf(<ArticleText />, article));

function markupOf(text: ReactNode, article: Article): string {
  return renderToStaticMarkup(<ArticleShown value={article}>{text}</ArticleShown>);
}
