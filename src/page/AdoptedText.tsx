import styles from './Page.module.css';

type Props = {
  readonly markup: string;
  /** Whether other addresses have the same text. */
  readonly isShared: boolean;
};

/**
 * No markup, as the policy lets a script set it if React renders the element anew. Always the same object, or each rendering would set it.
 * For a string as a child, React would compare it with the whole text.
 */
const adopted = { __html: (typeof window !== 'undefined' && window.trustedTypes?.emptyHTML) || '' };

/**
 * The article's text as the build wrote it. In the browser, React adopts the element and never looks inside: there the
 * markup is empty, and translators and extensions may change the text without doing harm.
 */
export function AdoptedText({ markup, isShared }: Props) {
  return (
    <main
      className={styles.text}
      data-shared={isShared ? '' : undefined}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by the build's own rendering, and in the browser empty.
      dangerouslySetInnerHTML={markup === '' ? adopted : { __html: markup }}
    />
  );
}
