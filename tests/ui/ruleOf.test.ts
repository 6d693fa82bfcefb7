import { expect, test } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import { forms } from '../../src/model/form.ts';
import { ruleOf } from '../../src/ui/ruleOf.ts';
import { formWordsOf } from '../../src/wording/formWords.ts';
import { languageOf } from '../../src/wording/language.ts';

test('a form is recognised by words of the article’s language, in whichever the page speaks', () => {
  expect(ruleOf('possible', kursk)).toBe('könnte(n), dürfte(n), möglicherweise, vielleicht');
  expect(ruleOf('hearsay', kursk)).toBe('berichtendes soll/sollen, «es heisst», angeblich – und keine Quelle im Satz');
  expect(ruleOf('open', kursk)).toBe('unklar, offen, fraglich, unbekannt, «wirft Fragen … auf»');
  expect(ruleOf('possible', { ...kursk, lang: 'en-GB' })).toBe('could, might, may, possibly, perhaps');
});

test('where there are no rules for a language none are told', () => {
  expect(forms.map((form) => ruleOf(form, { ...kursk, lang: 'ja' }))).toEqual(forms.map(() => undefined));
});

test('what readers are told is what the rules know', () => {
  for (const lang of ['de', 'en']) {
    const told = formWordsOf(lang);
    for (const form of ['open', 'possible', 'hearsay'] as const) {
      for (const fragment of told?.[form] ?? []) {
        const said = ` ${fragment.join(' etwas ').replace(/\(.*\)/, '')} `;
        expect(said.match(languageOf(lang)?.[form] ?? /$^/), said).not.toBeNull();
      }
    }
  }
});
