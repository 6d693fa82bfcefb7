import { useListener } from '../ui/useListener.ts';

/** While an input method composes a word, as for Japanese, its keys do nothing else: Enter accepts the word and submits no field. */
export function useComposition(): void {
  const stop = (event: KeyboardEvent) => {
    // Safari ends the composition before the key that does it.
    if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
  };
  useListener('keydown', stop, true);
}
