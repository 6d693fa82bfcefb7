import { expect, test } from 'vitest';
import { lensAt, lensesOf } from '../../src/addresses.ts';
import { descriptionOf, headOf } from '../../src/build/head.ts';
import { kursk } from '../../src/content/kursk.ts';
import { defineArticle } from '../../src/model/defineArticle.ts';
import { oneSentence } from '../fixtures/oneSentence.ts';
import { shortArticle, stated } from '../fixtures/shortArticle.ts';

const lead = 'Die Ukraine meldet den Einsatz nordkoreanischer Soldaten durch Russland in der Grenzregion Kursk.';
const nis = lensAt('/quellen/nis/', kursk);

test('the overview is described by the lead, every other page by the lead and what it shows', () => {
  expect(descriptionOf({ kind: 'overview' }, kursk)).toBe(lead);
  expect(descriptionOf(nis, kursk)).toBe(`${lead} Diese Ansicht zeigt: NIS, 1 Satz.`);
  expect(descriptionOf({ kind: 'about' }, kursk)).toBe(`${lead} Diese Ansicht zeigt: Über diese Ansicht.`);
});

test('the sentences of a lead are joined as in the article', () => {
  const lead = { kind: 'lead', paragraph: [stated('s1'), stated('s2', 'Es schneit.')] } as const;
  expect(descriptionOf({ kind: 'overview' }, shortArticle({ blocks: [lead] }))).toBe('Es regnet. Es schneit.');
});

test('an article without a lead is described by its first sentence', () => {
  expect(descriptionOf({ kind: 'overview' }, oneSentence)).toBe('Es regnet.');
});

test('no two pages have the same description', () => {
  const descriptions = lensesOf(kursk).map((lens) => descriptionOf(lens, kursk));
  expect(new Set(descriptions).size).toBe(descriptions.length);
});

test('without a site address a page names no address of its own', () => {
  expect(headOf(nis, kursk, undefined)).not.toMatch(/canonical|og:|https?:/);
});

test('with a site address each page names its own, and only addresses of that site', () => {
  const site = 'https://zeitung.example/kursk/';
  const lenses = lensesOf(kursk);
  const names = lenses.map((lens) => {
    const head = headOf(lens, kursk, site);
    const [, own = 'none'] = /<link rel="canonical" href="([^"]+)">/.exec(head) ?? [];
    expect(head).toContain(`<meta property="og:url" content="${own}">`);
    const addresses = [...head.matchAll(/https?:[^"]+/g)].map(([address]) => address);
    expect(addresses).toContain(own);
    expect(addresses.filter((address) => !address.startsWith(site))).toEqual([]);
    return own;
  });
  expect(new Set(names).size).toBe(lenses.length);
  expect(headOf(nis, kursk, site)).toContain(`href="${site}quellen/nis/"`);
});

test('the page for addresses that do not exist asks not to be listed', () => {
  const head = headOf({ kind: 'unknown' }, kursk, 'https://zeitung.example/');
  expect(head).toContain('<meta name="robots" content="noindex">');
  expect(head).not.toContain('canonical');
});

test('markup in an article stays text in the head', () => {
  const [sentence] = oneSentence.sentences;
  if (!sentence) throw new RangeError('no sentence');
  const article = { ...oneSentence, sentences: [{ ...sentence, text: '"><script>alert(1)</script>&' }] };
  expect(headOf({ kind: 'unknown' }, article, undefined)).toContain(
    '<meta name="description" content="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp; ',
  );
});

test('a shared page is shown by the picture of its language', () => {
  const head = headOf(nis, kursk, 'https://zeitung.example/kursk/');
  expect(head).toContain('<meta property="og:image" content="https://zeitung.example/kursk/share.png">');
  expect(head).toContain(`content="${kursk.title.text}, 8 von 18 Sätzen nennen eine Quelle"`);
  expect(head).toContain('<meta property="og:locale" content="de_CH">');
  const draft = headOf(nis, defineArticle(kursk.input, ['s04']), 'https://zeitung.example/kursk/');
  expect(draft).toContain(`content="${kursk.title.text}, Entwurf, 8 von 18 Sätzen nennen eine Quelle"`);
  expect(head).toContain('<meta name="twitter:card" content="summary_large_image">');
});
