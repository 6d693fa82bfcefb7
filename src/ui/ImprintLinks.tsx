import { labels } from '../labels/labels.ts';
import { useArticle } from './article.ts';
import { joined } from './inOrder.ts';

/** The links that the article gives, apart from those in its text. */
export function ImprintLinks() {
  const { imprint } = useArticle();
  if (!imprint.links?.length) return null;
  return (
    <p>
      {labels.aboutPage.links}:{' '}
      {joined(imprint.links, ', ', (href) => (
        <a href={href} rel="noreferrer" dir="ltr">
          {href}
        </a>
      ))}
    </p>
  );
}
