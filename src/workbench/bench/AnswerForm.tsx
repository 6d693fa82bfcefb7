import { benchLabels } from '../../labels/workbench.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { Button } from '../Button.tsx';
import { freeId } from '../edit/parts.ts';
import { addAnswer, nameQuestion } from '../edit/questions.ts';
import type { Desk } from './desk.ts';
import { Form } from './Form.tsx';
import { focusAtHand } from './keepFocus.ts';
import { Typed } from './Typed.tsx';

/** The question that the chosen words answer: an existing one or a new one. */
export function AnswerForm({ desk, words }: { readonly desk: Desk; readonly words: WordsInput }) {
  const { reading, sentence, apply, clear } = desk;
  const { questions } = benchLabels;
  const answer = (id: string, asked?: string) => {
    apply((before) => {
      const named = asked === undefined ? before : nameQuestion(id, asked)(before);
      return addAnswer(id, sentence.id, words)(named);
    });
    clear();
    focusAtHand();
  };
  return (
    <>
      <div className="boxes fields">
        <p>{questions.choose}</p>
        {Object.entries(reading.article.questions ?? {}).map(([id, question]) => (
          <Button key={id} onClick={() => answer(id)}>
            {question.label}
          </Button>
        ))}
      </div>
      <Form
        asked={desk.pending}
        save={questions.add}
        onSave={(typed) => {
          const label = typed('question');
          if (label === '') return { says: questions.unasked, field: 'question' };
          answer(freeId(reading, label, 'question'), label);
          return undefined;
        }}
      >
        <Typed name="question" label={questions.ask} />
      </Form>
    </>
  );
}
