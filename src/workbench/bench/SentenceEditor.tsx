import { type RefObject, useLayoutEffect, useRef } from 'react';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { formCuesOf } from '../../wording/formCuesOf.ts';
import { Button } from '../Button.tsx';
import { numberOf } from '../sentenceOf.ts';
import type { Guided } from '../useGuide.ts';
import { Answers } from './Answers.tsx';
import { askedFor } from './askedFor.ts';
import { Chosen } from './Chosen.tsx';
import { Context } from './Context.tsx';
import { Cut } from './Cut.tsx';
import type { Desk } from './desk.ts';
import { Findings } from './Findings.tsx';
import { FormChoice } from './FormChoice.tsx';
import { GuideLine } from './GuideLine.tsx';
import { Keys } from './Keys.tsx';
import { keepFocus } from './keepFocus.ts';
import { Links } from './LinkForm.tsx';
import namings from './Naming.module.css';
import styles from './SentenceEditor.module.css';
import { Statements } from './Statements.tsx';
import { TimeChoice } from './TimeChoice.tsx';
import { enter, type Moves } from './useKeys.ts';
import { WhoChoice } from './WhoChoice.tsx';
import { roleLacking } from './wordActs.ts';

type Props = {
  readonly desk: Desk;
  readonly moves: Moves;
  readonly guided: Guided | undefined;
};

/** The editor of the sentence at hand, beside the text or as a sheet over its foot. */
export function SentenceEditor({ desk, moves, guided }: Props) {
  const { article, settled, isConfirmed } = desk;
  const label = benchLabels.sentence;
  const content = useRef<HTMLDivElement>(null);
  useNamedShown(content, desk);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: presses of buttons leave the focus in the text.
    <aside className={`controls ${styles.editor}`} aria-label={label.editor} onMouseDown={keepFocus}>
      <header className={`head ${styles.head}`}>
        <h2>{label.of(settled.number, article.sentences.length)}</h2>
        <p className={isConfirmed ? styles.isConfirmed : styles.isProposed}>
          {isConfirmed ? benchLabels.states.confirmed : benchLabels.states.proposed}
        </p>
        <span className={styles.steps}>
          <Button aria-label={label.previous} onClick={() => moves.step(-1)}>
            <span aria-hidden="true">↑</span>
          </Button>
          <Button aria-label={label.next} onClick={() => moves.step(1)}>
            <span aria-hidden="true">↓</span>
          </Button>
        </span>
      </header>
      <div ref={content} className={`scrolling ${styles.content}`}>
        <GuideLine guided={guided} at={['form', 'choose', 'name', 'read']} />
        <Chosen key={settled.id} desk={desk} within={content} />
        {!formCuesOf(article.lang) && !isConfirmed && <p className={styles.unproposed}>{label.unproposed}</p>}
        <Statements desk={desk} />
        <FormChoice desk={desk} isExplained={guided?.step === 'form'} />
        <WhoChoice desk={desk} onSources={() => moves.open('sources')} />
        <TimeChoice desk={desk} />
        <Answers desk={desk} />
        <Links desk={desk} />
        <Findings desk={desk} />
        <Context desk={desk} />
        <Cut desk={desk} onWork={() => moves.open('work')} />
        <Keys />
      </div>
      <GuideLine guided={guided} at={['confirm']} />
      <Foot desk={desk} moves={moves} />
    </aside>
  );
}

/** What the chosen words are named as comes into view: in a sheet it would be below the edge. */
function useNamedShown(content: RefObject<HTMLElement | null>, { chosen, target }: Desk): void {
  const begun = useRef<{ readonly at: string; readonly rows: readonly Element[] }>(undefined);
  useLayoutEffect(() => {
    const at = `${target.sentence} ${target.statement}`;
    const rows = [...(content.current?.getElementsByClassName(namings.naming ?? '') ?? [])];
    const before = begun.current;
    begun.current = chosen.length > 0 ? { at, rows } : undefined;
    if (before?.at === at) rows.find((row) => !before.rows.includes(row))?.scrollIntoView({ block: 'nearest' });
  });
}

function Foot({ desk, moves }: Pick<Props, 'desk' | 'moves'>) {
  const label = benchLabels.sentence;
  const { article, reading, settled, pending, isConfirmed, nextWithFindings, isChecked } = desk;
  const asked = askedFor(pending);
  const isLacking = roleLacking(desk) !== undefined;
  const confirming = isConfirmed ? label.confirmed : label.confirm;
  const areConfirmed = reading.unconfirmed.length === 0;
  const isOver = areConfirmed && settled.number === article.sentences.length;
  return (
    <footer className={styles.foot}>
      {(asked || !isOver) && (
        <Button
          className={isLacking ? `primary ${styles.lacking}` : 'primary'}
          shortcut={isLacking ? undefined : '⏎'}
          onClick={({ nativeEvent }) => !isSecondOfTwo(nativeEvent) && enter(desk, moves)}
        >
          {(isLacking ? asked?.toDo : asked?.taking) ?? confirming}
        </Button>
      )}
      {isConfirmed && (
        <Button shortcut="U" onClick={moves.unconfirm}>
          {label.unconfirm}
        </Button>
      )}
      {areConfirmed ? (
        <p className={styles.done}>
          {nextWithFindings === undefined ? (
            isChecked && label.allConfirmed
          ) : (
            <Button shortcut="N" onClick={moves.goNext}>
              {`${label.findings}: ${labels.sentence(numberOf(article, nextWithFindings))}`}
            </Button>
          )}
          <Button onClick={() => moves.open('share')}>{benchLabels.share.title}</Button>
        </p>
      ) : (
        <Button shortcut="N" onClick={moves.goNext}>
          {label.nextUnconfirmed}
        </Button>
      )}
    </footer>
  );
}

/** Whether a click ends a double click, which is meant as one: it would confirm a sentence that nobody has read. Taps are not meant so. */
function isSecondOfTwo(event: MouseEvent): boolean {
  return event.detail === 2 && !('pointerType' in event && event.pointerType === 'touch');
}
