import { Fragment } from 'react';
import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';

/** The links that the article gives, apart from those in its text. */
export function ImprintLinks({ article: { imprint } }: { readonly article: Article }) {
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
