import { useState } from 'react';
import { slugOf } from '../../draft/slug.ts';
import { pack } from '../../file/packed.ts';
import type { Reading } from '../../file/parseReading.ts';
import { readingFile } from '../../file/readingFile.ts';
import { labels } from '../../labels/labels.ts';
import { benchLabels, problemText } from '../../labels/workbench.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { goTo, readBase } from '../place.ts';
import styles from './ShareDialog.module.css';

/** The most characters of a link that mail and messengers pass on whole. */
const mostInLink = 30_000;

type Props = {
  readonly work: string;
  readonly reading: Reading;
  /** How many sentences have something that is still to be settled. */
  readonly unsettled: number;
  readonly onClose: () => void;
};

/** What became of a way: what is said about it, and an address to copy by hand. */
type Said = { readonly text?: string; readonly address?: string };

/** Every way in which a reading leaves the device: as a file, as an edition, as a link, on paper. */
export function ShareDialog({ work, reading, unsettled, onClose }: Props) {
  const { share } = benchLabels;
  /** What became of the way last taken. */
  const [said, setSaid] = useState<Said & { readonly of: string }>();
  const name = slugOf(reading.article.title.text, 6) || 'text';
  /** Saves files by name, with what writes them, which is loaded only then; or says why not. */
  const save = async (type: string, written: () => Promise<Readonly<Record<string, string>>>) => {
    try {
      for (const [download, text] of Object.entries(await written())) {
        const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
        Object.assign(document.createElement('a'), { href, download }).click();
        setTimeout(() => URL.revokeObjectURL(href), 10_000);
      }
      return undefined;
    } catch {
      return { text: problemText({ code: 'partMissing' }) };
    }
  };
  const saveFile = () => save('application/json', async () => ({ [`${name}.json`]: readingFile(reading) }));
  const saveLinear = () =>
    save('text/html', async () => {
      const { linearFile } = await import('./linearFile.ts');
      return { [`${name}.html`]: await linearFile(reading) };
    });
  const saveModule = () => save('text/plain', async () => (await import('./articleModule.ts')).articleFolder(reading));
  const copyLink = async (): Promise<Said> => {
    // A hash is not sent to any server.
    const hash = `#${await pack(reading)}`;
    if (hash.length > mostInLink) return { text: share.linkTooLong(hash.length, mostInLink) };
    const address = location.origin + location.pathname + hash;
    try {
      await navigator.clipboard.writeText(address);
      return { text: share.linkCopied };
    } catch {
      return { text: share.linkRefused, address };
    }
  };
  const openWorksheet = () => {
    onClose();
    goTo(`#${readBase(work)}/${labels.slugs.worksheet}/`);
    return undefined;
  };
  const ways = [
    { does: share.file, note: share.fileNote, act: saveFile },
    { does: labels.linear.title, note: share.linearNote, act: saveLinear },
    { does: share.link, note: share.linkNote, act: copyLink },
    { does: labels.worksheet.title, note: share.worksheetNote, act: openWorksheet },
    { does: share.module, note: share.moduleNote, act: saveModule },
  ];
  return (
    <Dialog title={share.title} className={styles.ways} onClose={onClose}>
      <p>
        {share.note(reading.unconfirmed.length)}
        {unsettled > 0 && ` ${share.unsettled(labels.sentences(unsettled))}`}
      </p>
      <ul>
        {ways.map(({ does, note, act }) => (
          <li key={does}>
            <Button onClick={async () => setSaid({ of: does, ...(await act()) })}>{does}</Button>
            <p>{note}</p>
            <p role="status">{said?.of === does && said.text}</p>
            {said?.of === does && said.address !== undefined && (
              <textarea readOnly rows={4} aria-label={does} value={said.address} lang={labels.lang} />
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
