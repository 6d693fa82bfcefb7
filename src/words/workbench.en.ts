import type { WorkbenchWords } from './workbench.ts';

const megabytes = (size: number) => size.toFixed(size < 10 ? 1 : 0).replace('.0', '');

/** What the workbench says, in English. */
export const workbenchEn: WorkbenchWords = {
  title: 'Workbench',
  description:
    'Read a text of your own: sentence by sentence, who says so and how it is worded. All of it stays on this device.',
  needsScript: 'This page needs JavaScript: the text is read in your browser and sent nowhere.',
  problems: {
    tooLarge: ({ size, most }) =>
      `This is ${megabytes(size)} MB; up to ${megabytes(most)} MB are opened. A part of it can be pasted.`,
    textEmpty: () => 'There is no text in it.',
    textUntitled: () => 'This is one line only. The first is for the title, the next ones for the text.',
    kindUnknown: ({ kind }) =>
      `${kind === '' ? 'This file' : `A file of the kind “.${kind}”`} cannot be opened here: copy the text out of it and paste it.`,
    pageTooLarge: ({ elements, most }) =>
      `This page has ${elements} elements; up to ${most} are opened. Copy the article on it and paste it.`,
    readingFaulty: ({ faults }) =>
      `This file holds no reading that does here: ${faults.length === 1 ? 'one place is' : `${faults.length} places are`} wrong.`,
    articleNotPlain: ({ line }) =>
      `Line ${line} holds something that would have to be run. Nothing is run here: it has to be written out.`,
    linkBroken: () => 'This link is not whole. It may have been shortened on its way: ask for a file.',
    linkNewer: () => 'This link comes from a newer edition of the workbench.',
    openerMissing: () => 'What opens this kind of file could not be loaded. Paste the text out of it.',
    storageMissing: () =>
      'This device keeps nothing here, perhaps because of a private window. Save the reading as a file before closing.',
    storageFull: () =>
      'There is no room left on this device: the last change stands in this window only. Save the reading as a file, or delete other texts.',
    storageBlocked: () => 'Another tab holds the texts open with an earlier edition: close it, then reload.',
    storageNewer: () => 'A later edition of the workbench has taken over the texts: reload this page.',
    storageFailed: ({ reason }) => `The last change was not kept (${reason}). Save the reading as a file, then reload.`,
  },
};
