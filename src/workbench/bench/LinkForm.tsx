import { benchLabels } from '../../labels/workbench.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { asWords, joinWords } from '../../model/words.ts';
import { setLink } from '../edit/sentences.ts';
import { isEqual } from '../isEqual.ts';
import { addressFrom, addressProblem } from './address.ts';
import type { Desk } from './desk.ts';
import { Form } from './Form.tsx';
import { Naming } from './Naming.tsx';
import { Typed } from './Typed.tsx';

/** The address to which the chosen words lead, or are to lead. */
export function LinkForm({ desk, words }: { readonly desk: Desk; readonly words: WordsInput }) {
  const { sentence, apply, clear } = desk;
  const known = sentence.links?.find((link) => isEqual(asWords(link.words), asWords(words)));
  return (
    <Form
      asked={desk.pending}
      save={benchLabels.links.save}
      onSave={(typed) => {
        const link = addressFrom(typed('link'));
        const says = addressProblem(link);
        if (says !== undefined) return { says, field: 'link' };
        apply(setLink(sentence.id, words, link));
        clear();
        return undefined;
      }}
    >
      <Typed name="link" label={benchLabels.links.address} defaultValue={known?.href} />
    </Form>
  );
}

/** The links of the sentence at hand. Nothing if it has none. */
export function Links({ desk: { sentence, apply } }: { readonly desk: Desk }) {
  if (!sentence.links) return null;
  return (
    <section>
      <h3>{benchLabels.links.title}</h3>
      {sentence.links.map(({ words, href }) => (
        <Naming
          key={joinWords(asWords(words))}
          label={href.replace(/^https?:\/\/(?:www\.)?/, '').slice(0, 28)}
          words={words}
          onRemove={() => apply(setLink(sentence.id, words, undefined))}
        />
      ))}
    </section>
  );
}
