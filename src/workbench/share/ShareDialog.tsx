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

type Props = { readonly work: string; readonly reading: Reading; readonly onClose: () => void };

/** Every way in which a reading leaves the device: as a file, as an edition, as a link, on paper. */
export function ShareDialog({ work, reading, onClose }: Props) {
  const { share } = benchLabels;
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState('');
  const name = slugOf(reading.article.title.text, 6) || 'text';
  const saveFile = () => download(`${name}.json`, readingFile(reading), 'application/json');
  /** Saves files by name, with what writes them, which is loaded only then. */
  const save = async (type: string, written: () => Promise<Readonly<Record<string, string>>>) => {
    try {
      for (const [file, text] of Object.entries(await written())) download(file, text, type);
    } catch {
      setSaid(problemText({ code: 'partMissing' }));
    }
  };
  const saveLinear = () =>
    save('text/html', async () => {
      const { linearFile } = await import('./linearFile.tsx');
      return { [`${name}.html`]: await linearFile(reading) };
    });
  const saveModule = () => save('text/plain', async () => (await import('./articleModule.ts')).articleFolder(reading));
  const copyLink = async () => {
    // A hash is not sent to any server.
    const hash = `#${await pack(reading)}`;
    if (hash.length > mostInLink) return setSaid(share.linkTooLong(hash.length, mostInLink));
    const address = location.origin + location.pathname + hash;
    try {
      await navigator.clipboard.writeText(address);
      setSaid(share.linkCopied);
    } catch {
      setSaid(share.linkRefused);
      setByHand(address);
    }
  };
  const openWorksheet = () => {
    onClose();
    goTo(`#${readBase(work)}/${labels.slugs.worksheet}/`);
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
      <p>{share.note(reading.unconfirmed.length)}</p>
      <ul>
        {ways.map(({ does, note, act }) => (
          <li key={does}>
            <Button onClick={() => void act()}>{does}</Button>
            <p>{note}</p>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      {byHand !== '' && <textarea readOnly rows={4} aria-label={share.link} value={byHand} lang={labels.lang} />}
    </Dialog>
  );
}

function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
