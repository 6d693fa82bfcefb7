import { workbenchIds } from '../../ids.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { Button } from '../Button.tsx';
import { statementsOf, statementText } from '../edit/stated.ts';
import { mergeStatements } from '../edit/statementParts.ts';
import type { Desk } from './desk.ts';
import styles from './Statements.module.css';

/** The statements of a sentence that has several: selects the one at hand, or merges them. */
export function Statements({ desk }: { readonly desk: Desk }) {
  const { sentence, target, go, apply, article } = desk;
  const all = statementsOf(sentence);
  if (all.length === 1 && all[0].part === undefined) return null;
  const label = benchLabels.sentence;
  return (
    <section className={styles.statements}>
      <h3 id={workbenchIds.statements} data-key={all.length > 1 ? '.' : undefined}>
        {label.statements}
      </h3>
      <ul className="boxes" aria-labelledby={workbenchIds.statements}>
        {all.map((stated, index) => (
          <li key={statementText(stated, sentence)}>
            <Button aria-pressed={index === target.statement} onClick={() => go(sentence.id, index)}>
              <span lang={article.lang}>{statementText(stated, sentence)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => apply(mergeStatements(sentence.id, target.statement))}>{label.unpart}</Button>
    </section>
  );
}
