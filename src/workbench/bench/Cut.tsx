import { benchLabels } from '../../labels/workbench.ts';
import { type NoteKind, noteKinds, type Section } from '../../model/article.ts';
import { Button } from '../Button.tsx';
import {
  type BlockKind,
  blockKinds,
  joinParagraph,
  paragraphWith,
  setBlockKind,
  splitParagraph,
} from '../edit/blocks.ts';
import { isAlone, makeHeading, makeTitle, setHeadingForm, setHeadingLevel, unmakeHeading } from '../edit/headings.ts';
import { joinNext } from '../edit/join.ts';
import { neighboursOf } from '../edit/neighbours.ts';
import { describeFigure, figuresBeside, makeNote, notesIn, readNote, setNoteKind } from '../edit/notes.ts';
import { type Edit, sentencesOf } from '../edit/parts.ts';
import { wordsIn } from '../edit/words.ts';
import { Choice } from './Choice.tsx';
import styles from './Details.module.css';
import type { Desk } from './desk.ts';
import { Field } from './Field.tsx';
import { HeadingForm } from './HeadingForm.tsx';
import { More } from './More.tsx';

type Props = { readonly desk: Desk; readonly onWork: () => void };

/** How the text is divided at the sentence at hand, with the heading and the notes above it. */
export function Cut(props: Props) {
  return (
    <More title={benchLabels.sentence.cut} shortcut="Z">
      <Cuts {...props} />
    </More>
  );
}

function Cuts({ desk, onWork }: Props) {
  const { sentence, reading, article, apply } = desk;
  const label = benchLabels.sentence;
  const { id } = sentence;
  const { next, begun } = neighboursOf(reading, id);
  const { kind, piece } = paragraphWith(reading, id) ?? {};
  const headed = article.sections.find((section) => section.id === begun);
  const cut = cutAt(desk);
  const kinds = [...blockKinds, 'title', 'heading', ...noteKinds] as const;
  const among = kinds.filter((one) => one === kind || becoming(one, id)(reading) !== reading);
  return (
    <section className={styles.cut}>
      {headed?.heading && <HeadingAbove desk={desk} section={headed.id} heading={headed.heading} />}
      {figuresBeside(reading, id).map(({ id: figure, file, alt }) => (
        <Field
          key={figure}
          label={label.figure(file)}
          value={alt}
          isRequired
          onSet={(typed) => apply(describeFigure(figure, typed))}
        />
      ))}
      <NotesAbove desk={desk} />
      {cut && (
        <label>
          <input type="checkbox" checked={cut.isBegun} onChange={() => apply(cut.edit)} />
          <span data-key="C">{label.begins}</span>
        </label>
      )}
      <Choice
        label={label.block}
        among={among}
        value={kind}
        nameOf={nameOf}
        onChoose={(one) => applyAndGo(desk, becoming(one, id))}
      />
      {piece && isAlone(piece.block, id) && !among.includes('heading') && (
        <p className={styles.note}>{label.noHeading}</p>
      )}
      <div className="ways">
        {next !== undefined && (
          <Button shortcut="X" onClick={() => apply(joinNext(id))}>
            {label.join}
          </Button>
        )}
        {wordsIn(sentence.text).length > 1 && (
          <p className={styles.note}>{label.splitting(benchLabels.chosen.split)}</p>
        )}
        <Button onClick={onWork}>{benchLabels.work.title}</Button>
      </div>
    </section>
  );
}

type HeadingProps = {
  readonly desk: Desk;
  readonly section: string;
  readonly heading: NonNullable<Section['heading']>;
};

/** What a heading right above the sentence at hand is, and its form. */
function HeadingAbove({ desk, section, heading }: HeadingProps) {
  const label = benchLabels.sentence;
  return (
    <>
      <Choice
        label={label.note(heading.text)}
        among={headingKinds}
        value={heading.level === 3 ? 'subpart' : 'part'}
        nameOf={nameOf}
        onChoose={(one) =>
          applyAndGo(
            desk,
            one === 'paragraph' ? unmakeHeading(section) : setHeadingLevel(section, one === 'subpart' ? 3 : 2),
          )
        }
      />
      <HeadingForm
        label={label.headingForm(heading.text)}
        heading={heading}
        onForm={(form, marker) => desk.apply(setHeadingForm(section, form, marker))}
      />
    </>
  );
}

/** What each note at the sentence at hand is; only one above the title may be the title. */
function NotesAbove({ desk }: { readonly desk: Desk }) {
  const { reading, sentence } = desk;
  const { length: above } = reading.article.above ?? [];
  const notes = notesIn(reading.article).filter(({ at }) => at === sentence.id);
  return notes.map(({ note, text, nth }) => (
    <Choice
      key={nth}
      label={benchLabels.sentence.note(text)}
      among={[nth < above ? 'title' : 'paragraph', ...noteKinds]}
      value={note}
      nameOf={nameOf}
      onChoose={(one) =>
        applyAndGo(desk, one === 'paragraph' || one === 'title' ? readNote(nth) : setNoteKind(nth, one))
      }
    />
  ));
}

const headingKinds = ['part', 'subpart', 'paragraph'] as const;

type Kind = BlockKind | NoteKind | (typeof headingKinds)[number] | 'heading' | 'title';

function nameOf(kind: Kind): string {
  return benchLabels.sentence.blocks[kind];
}

/** The edit that turns a sentence's paragraph into something else. */
function becoming(kind: BlockKind | NoteKind | 'heading' | 'title', id: string): Edit {
  if (kind === 'heading') return makeHeading(id);
  if (kind === 'title') return makeTitle(id);
  const block = blockKinds.find((one) => one === kind);
  const note = noteKinds.find((one) => one === kind);
  return block ? setBlockKind(id, block) : makeNote(id, note ?? 'other');
}

/** Whether the sentence at hand starts a paragraph, and the edit that toggles this, if it is possible. */
export function cutAt({ reading, sentence }: Desk): { readonly isBegun: boolean; readonly edit: Edit } | undefined {
  const edits = [joinParagraph(sentence.id), splitParagraph(sentence.id)];
  const edit = edits.find((one) => one(reading) !== reading);
  return edit && { isBegun: edit === edits[0], edit };
}

/** Applies an edit and goes to the sentence that it adds, or if it removes the one at hand, to the next one or the one before. */
function applyAndGo(desk: Desk, edit: Edit): void {
  if (!desk.isComplete()) return;
  const { sentence, article, reading, apply, jump } = desk;
  const ids = article.sentences.map(({ id }) => id);
  const edited = sentencesOf(edit(reading).article).map(({ id }) => id);
  const at = ids.indexOf(sentence.id);
  const added = edited.find((id) => !ids.includes(id));
  const next = added ?? [...ids.slice(at), ...ids.slice(0, at).toReversed()].find((id) => edited.includes(id));
  apply(edit);
  if (next !== undefined && next !== sentence.id) jump(next);
}
