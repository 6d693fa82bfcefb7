/**
 * Scrolls the editor until a part of it is in view, as far as that can be, from its top. What scrolls is the editor's content, or with the
 * largest letters all of it, but never the page; whichever does not scroll stays as it is.
 */
export function scrollEditorTo(part: HTMLElement): void {
  for (const around of [part.parentElement, part.closest('aside')]) {
    if (!around) return;
    const top = part.getBoundingClientRect().top - around.getBoundingClientRect().top + around.scrollTop;
    around.scrollTop = Math.min(top, Math.max(around.scrollTop, top + part.offsetHeight - around.clientHeight));
  }
}

/** Scrolls the editor to its head, or where that scrolls too, below it. */
export function scrollToTop(content: HTMLElement | null, below?: 'head'): void {
  const editor = content?.parentElement;
  if (!editor) return;
  content.scrollTop = 0;
  editor.scrollTop = below ? content.offsetTop : 0;
}
