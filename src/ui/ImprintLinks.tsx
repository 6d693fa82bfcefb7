import { Fragment } from 'react';
import { labels } from '../labels/labels.ts';
import { useArticle } from './article.ts';

/** The links that the article gives, apart from those in its text. */
export function ImprintLinks() {
  const { imprint } = useArticle();
  if (!imprint.links?.length) return null;
  return (
    <p>
      {labels.aboutPage.links}:{' '}
      {imprint.links.map((href, index) => (
        <Fragment key={href}>
          {index > 0 && ', '}
          <a href={href} rel="noreferrer" dir="ltr">
            {href}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
