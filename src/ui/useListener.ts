import { useEffectEvent, useLayoutEffect } from 'react';

/** Listens to an event of the window. From a layout effect, because a key may be pressed as soon as the text is visible. */
export function useListener<Type extends keyof WindowEventMap>(
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
  capture = false,
): void {
  const onEvent = useEffectEvent(listener);
  useLayoutEffect(() => {
    addEventListener(type, onEvent, capture);
    return () => removeEventListener(type, onEvent, capture);
  }, [type, capture]);
}
