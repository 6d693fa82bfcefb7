import type { WorkbenchWords } from './workbench.ts';

const megabytes = (size: number) =>
  size
    .toFixed(size < 10 ? 1 : 0)
    .replace('.', ',')
    .replace(',0', '');

/** What the workbench says, in German as it is written in Switzerland. */
export const workbenchDe: WorkbenchWords = {
  title: 'Werkbank',
  description:
    'Einen eigenen Text lesen: Satz für Satz, wer es sagt und wie es formuliert ist. Alles bleibt auf diesem Gerät.',
  needsScript: 'Diese Seite braucht JavaScript: Der Text wird in Ihrem Browser gelesen und nirgendwohin gesendet.',
  problems: {
    tooLarge: ({ size, most }) =>
      `Das sind ${megabytes(size)} MB; bis ${megabytes(most)} MB werden geöffnet. Ein Teil davon lässt sich einfügen.`,
    textEmpty: () => 'Darin steht kein Text.',
    textUntitled: () => 'Das ist nur eine Zeile. In die erste gehört der Titel, in die nächsten der Text.',
    kindUnknown: ({ kind }) =>
      `${kind === '' ? 'Diese Datei' : `Eine Datei der Art «.${kind}»`} kann hier nicht geöffnet werden: Text aus ihr kopieren und einfügen.`,
    pageTooLarge: ({ elements, most }) =>
      `Diese Seite hat ${elements} Elemente; bis ${most} werden geöffnet. Den Artikel darin kopieren und einfügen.`,
    readingFaulty: ({ faults }) =>
      `Diese Datei enthält keine Lesung, die hier gilt: ${faults.length === 1 ? 'eine Stelle stimmt' : `${faults.length} Stellen stimmen`} nicht.`,
    articleNotPlain: ({ line }) =>
      `Zeile ${line} enthält etwas, das ausgeführt werden müsste. Hier wird nichts ausgeführt: Es muss ausgeschrieben dastehen.`,
    linkBroken: () => 'Dieser Link ist nicht vollständig. Vielleicht wurde er unterwegs gekürzt: eine Datei verlangen.',
    linkNewer: () => 'Dieser Link kommt aus einer neueren Fassung der Werkbank.',
    openerMissing: () => 'Was diese Art von Datei öffnet, konnte nicht geladen werden. Den Text daraus einfügen.',
    storageMissing: () =>
      'Dieses Gerät behält hier nichts, vielleicht wegen eines privaten Fensters. Vor dem Schliessen die Lesung als Datei sichern.',
    storageFull: () =>
      'Auf diesem Gerät ist kein Platz mehr: Die letzte Änderung steht nur in diesem Fenster. Die Lesung als Datei sichern oder andere Texte löschen.',
    storageBlocked: () =>
      'Ein anderer Tab hält die Texte mit einer älteren Fassung offen: ihn schliessen, dann neu laden.',
    storageNewer: () => 'Eine neuere Fassung der Werkbank hat die Texte übernommen: diese Seite neu laden.',
    storageFailed: ({ reason }) =>
      `Die letzte Änderung wurde nicht behalten (${reason}). Die Lesung als Datei sichern, dann neu laden.`,
  },
};
