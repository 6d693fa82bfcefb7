import styles from './Page.module.css';

type Props = {
  readonly markup: string;
  /** Whether other addresses have the same text. */
  readonly isShared: boolean;
};

/**
 * The article's text as the build wrote it. In the browser, React adopts the element and never looks inside: there the
 * markup is empty, and translators and extensions may change the text without doing harm.
 */
export function AdoptedText({ markup, isShared }: Props) {
  const shared = isShared ? '' : undefined;
  // As a text, since React may render the element anew, and the policy lets no script set markup.
  if (markup === '') {
    return (
      <main className={styles.text} data-shared={shared} suppressHydrationWarning>
        {''}
      </main>
    );
  }
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by the build's own rendering, and never set in the browser.
  return <main className={styles.text} data-shared={shared} dangerouslySetInnerHTML={{ __html: markup }} />;
}
