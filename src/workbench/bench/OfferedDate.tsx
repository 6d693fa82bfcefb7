import { benchLabels } from '../../labels/workbench.ts';
import { useArticle } from '../../ui/article.ts';
import { inWords } from '../../ui/inWords.ts';
import { Button } from '../Button.tsx';
import type { Edit } from '../edit/parts.ts';
import { offeredIn, setDetail } from '../edit/work.ts';

/** Takes the date of publication that stands in the text. Nothing if there is none, or one was set. */
export function OfferedDate({ onEdit }: { readonly onEdit: (edit: Edit) => void }) {
  const { input, imprint } = useArticle();
  const { published } = offeredIn(input);
  if (published === undefined || imprint.published !== undefined) return null;
  return (
    <Button onClick={() => onEdit(setDetail('imprint', 'published', published))}>
      {benchLabels.work.take(inWords(published))}
    </Button>
  );
}
