import { useLayoutEffect } from 'react';

/** While an input method composes a word, as for Japanese, its keys mean nothing else: Enter takes the word and completes no field. */
export function useComposition(): void {
  useLayoutEffect(() => {
    const stop = (event: KeyboardEvent) => {
      // Safari ends the composition before the key that does it.
      if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
    };
    addEventListener('keydown', stop, { capture: true });
    return () => removeEventListener('keydown', stop, { capture: true });
  }, []);
}
