import { expect, test } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import type { Article } from '../../src/model/article.ts';
import { type Form, forms } from '../../src/model/form.ts';
import { ruleOf } from '../../src/ui/formNotes.ts';
import { phraseText } from '../../src/ui/phrase.ts';
import { formCuesOf } from '../../src/wording/formCuesOf.ts';
import { formExamplesOf } from '../../src/wording/formExamples.ts';

function told(form: Form, article: Article): string | undefined {
  const rule = ruleOf(form, article);
  return rule && phraseText(rule);
}

test('a form is recognised by words of the article’s language, in whichever the page speaks', () => {
  expect(told('possible', kursk)).toBe('könnte(n), dürfte(n), möglicherweise, vielleicht, vermutlich, wohl, offenbar');
  expect(told('hearsay', kursk)).toBe(
    'berichtendes soll/sollen, berichtendes sei/habe, «es heisst», angeblich – und keine Quelle im Satz',
  );
  expect(told('open', kursk)).toBe('unklar, offen, fraglich, unbekannt, «wirft Fragen … auf»');
  expect(told('possible', { ...kursk, lang: 'en-GB' })).toBe(
    'could, might, may, possibly, perhaps, likely, apparently',
  );
});

test('a language without rules has no rule to show', () => {
  expect(forms.map((form) => ruleOf(form, { ...kursk, lang: 'ja' }))).toEqual(forms.map(() => undefined));
});

test('the examples shown to readers match the rules', () => {
  for (const lang of ['de', 'en']) {
    for (const form of ['open', 'possible', 'hearsay'] as const) {
      const told = formExamplesOf(lang)?.[form] ?? [];
      expect(told, `${lang} ${form}`).not.toEqual([]);
      for (const words of told) {
        // «Offen» alone says nothing yet; «noch offen» does.
        const said = `noch ${words.join(' etwas ').replace(/\(.*\)/, '')} `;
        expect(said.match(formCuesOf(lang)?.[form] ?? /$^/), said).not.toBeNull();
      }
    }
  }
});
