import { labels } from '../labels/labels.ts';
import { useArticle } from './article.ts';
import { inWords } from './inWords.ts';

/** Who made the reading, when, and where to object, or that this is not known. */
export function ReadingNote() {
  const { reading } = useArticle();
  const { aboutPage } = labels;
  if (!reading.by && !reading.date && !reading.objections) return <p>{aboutPage.readingUnknown}</p>;
  return (
    <p>
      {reading.by && <>{aboutPage.readBy(reading.by)} </>}
      {reading.date && <>{aboutPage.readOn(inWords(reading.date))} </>}
      {reading.objections && (
        <>
          {aboutPage.objections} {reading.objections}
        </>
      )}
    </p>
  );
}
