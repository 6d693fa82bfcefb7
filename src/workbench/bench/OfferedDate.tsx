import { benchLabels } from '../../labels/workbench.ts';
import type { ArticleInput } from '../../model/articleInput.ts';
import { inWords } from '../../ui/inWords.ts';
import { Button } from '../Button.tsx';
import type { Edit } from '../edit/parts.ts';
import { offeredIn, setDetail } from '../edit/work.ts';

type Props = { readonly article: ArticleInput; readonly onEdit: (edit: Edit) => void };

/** Takes the date of publication that stands in the text. Nothing if there is none, or one was set. */
export function OfferedDate({ article, onEdit }: Props) {
  const { published } = offeredIn(article);
  if (published === undefined || article.imprint?.published !== undefined) return null;
  return (
    <Button onClick={() => onEdit(setDetail('imprint', 'published', published))}>
      {benchLabels.work.take(inWords(published))}
    </Button>
  );
}
