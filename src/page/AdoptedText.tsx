import styles from './Page.module.css';

/**
 * The article's text as the build wrote it. In the browser React adopts the element as it stands and never looks inside: there the
 * markup is empty, an empty text stands in its place, and what a translator or an extension has made of the text harms nothing.
 */
export function AdoptedText({ markup }: { readonly markup: string }) {
  if (markup === '') {
    return (
      <main className={styles.text} suppressHydrationWarning>
        {''}
      </main>
    );
  }
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by the build's own rendering, and never set in the browser.
  return <main className={styles.text} dangerouslySetInnerHTML={{ __html: markup }} />;
}
