import { useState } from 'react';
import { slugOf } from '../../draft/slug.ts';
import type { Reading } from '../../file/parseReading.ts';
import { readingFile } from '../../file/readingFile.ts';
import { labels } from '../../labels/labels.ts';
import { benchLabels, problemText } from '../../labels/workbench.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { goTo, readBase } from '../place.ts';
import { articleFolder } from './articleModule.ts';
import styles from './HandOn.module.css';
import { linkOf } from './link.ts';

type Props = { readonly work: string; readonly reading: Reading; readonly onClose: () => void };

/** Every way in which a reading leaves the device: as a file, as an edition, as a link, on paper. */
export function HandOn({ work, reading, onClose }: Props) {
  const { handOn } = benchLabels;
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState('');
  const name = slugOf(reading.article.title.text, 6) || 'text';
  const copyLink = async () => {
    const link = await linkOf(reading);
    if (link.kind === 'tooLong') {
      setSaid(handOn.linkTooLong(link.characters, link.most));
      return;
    }
    const address = location.origin + location.pathname + link.hash;
    try {
      await navigator.clipboard.writeText(address);
      setSaid(handOn.linkCopied);
    } catch {
      setSaid(handOn.linkRefused);
      setByHand(address);
    }
  };
  const ways = [
    {
      does: handOn.file,
      note: handOn.fileNote,
      act: () => download(`${name}.json`, readingFile(reading), 'application/json'),
    },
    {
      does: labels.linear.title,
      note: handOn.linearNote,
      act: async () => {
        try {
          const { linearFile } = await import('./linearFile.tsx');
          download(`${name}.html`, await linearFile(reading), 'text/html');
        } catch {
          setSaid(problemText({ code: 'partMissing' }));
        }
      },
    },
    { does: handOn.link, note: handOn.linkNote, act: copyLink },
    {
      does: labels.worksheet.title,
      note: handOn.worksheetNote,
      act: () => {
        onClose();
        goTo(`#${readBase(work)}/${labels.slugs.worksheet}/`);
      },
    },
    {
      does: handOn.module,
      note: handOn.moduleNote,
      act: () => {
        for (const [file, text] of Object.entries(articleFolder(reading))) download(file, text, 'text/plain');
      },
    },
  ];
  return (
    <Dialog title={handOn.title} className={styles.ways} onClose={onClose}>
      <p>{handOn.note(reading.unconfirmed.length)}</p>
      <ul>
        {ways.map(({ does, note, act }) => (
          <li key={does}>
            <Button onClick={() => void act()}>{does}</Button>
            <p>{note}</p>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      {byHand !== '' && <textarea readOnly rows={4} aria-label={handOn.link} value={byHand} lang={labels.lang} />}
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
