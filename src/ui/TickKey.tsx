import { labels } from '../labels/labels.ts';
import { Tick } from './Tick.tsx';

/** What the two signs for a sentence mean. */
export function TickKey({ className }: { readonly className: string | undefined }) {
  return (
    <p className={className}>
      <span>
        <Tick named />
        {labels.key.named}
      </span>
      <span>
        <Tick named={false} />
        {labels.key.unnamed}
      </span>
    </p>
  );
}
