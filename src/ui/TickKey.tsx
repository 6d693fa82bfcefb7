import { words } from '../words/words.ts';
import { Tick } from './Tick.tsx';

/** What the two signs for a sentence mean. */
export function TickKey({ className }: { readonly className: string | undefined }) {
  return (
    <p className={className}>
      <span>
        <Tick named />
        {words.key.named}
      </span>
      <span>
        <Tick named={false} />
        {words.key.unnamed}
      </span>
    </p>
  );
}
