import { useListener } from './useListener.ts';

/** While an input method composes a word, as for Japanese, its keys mean nothing else: Enter takes the word and completes no field. */
export function useComposition(): void {
  const stop = (event: KeyboardEvent) => {
    // Safari ends the composition before the key that does it.
    if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
  };
  useListener('keydown', stop, true);
}
