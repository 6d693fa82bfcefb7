import type { WorkbenchWords } from './workbench.ts';

/** What the workbench says, in English. */
export const workbenchEn: WorkbenchWords = {
  title: 'Workbench',
  description:
    'Read a text of your own: sentence by sentence, who says so and how it is worded. All of it stays on this device.',
  needsScript: 'This page needs JavaScript: the text is read in your browser and sent nowhere.',
};
