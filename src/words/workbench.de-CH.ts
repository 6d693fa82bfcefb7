import type { WorkbenchWords } from './workbench.ts';

/** What the workbench says, in German as it is written in Switzerland. */
export const workbenchDe: WorkbenchWords = {
  title: 'Werkbank',
  description:
    'Einen eigenen Text lesen: Satz für Satz, wer es sagt und wie es formuliert ist. Alles bleibt auf diesem Gerät.',
  needsScript: 'Diese Seite braucht JavaScript: Der Text wird in Ihrem Browser gelesen und nirgendwohin gesendet.',
};
