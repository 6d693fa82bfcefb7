import type { Page } from '@playwright/test';
import { kursk } from '../../src/content/kursk.ts';
import { expect } from './test.ts';

/** Every address of the article: what its page is called, and the numbers of the sentences lit up there. */
const pages: Readonly<Record<string, readonly [name: string | undefined, lit: readonly number[]]>> = {
  '': [undefined, []],
  'quellen/': ['Quellen im Artikel', []],
  'quellen/ukraine/': ['Ukraine', [1]],
  'quellen/selenskyj/': ['Selenskyj', [2]],
  'quellen/nis/': ['NIS', [4]],
  'quellen/tagesschau/': ['«Tagesschau»', [5]],
  'quellen/zdf/': ['«ZDF»', [8]],
  'quellen/deutschlandfunk/': ['«Deutschlandfunk»', [14]],
  'quellen/us-aussenministerium/': ['US-Aussenministerium', [15]],
  'quellen/vedant-patel/': ['Vedant Patel', [16]],
  'quellen/ohne-quellenangabe/': ['ohne Quellenangabe', [3, 6, 7, 9, 10, 11, 12, 13, 17, 18]],
  'wortlaut/': ['Wortlaut', []],
  'wortlaut/woertlich/': ['wörtlich', []],
  'wortlaut/offen/': ['offen', [13, 17]],
  'wortlaut/moeglich/': ['möglich', [11, 14, 18]],
  'wortlaut/es-heisst/': ['es heisst', [10]],
  'wortlaut/wiedergegeben/': ['wiedergegeben', [1, 2, 4, 5, 8, 15, 16]],
  'wortlaut/als-tatsache/': ['als Tatsache', [3, 6, 7, 9, 12]],
  'zeitleiste/': ['Zeitleiste', [7, 10]],
  'zeitleiste/lieferungen/': ['Lieferungen', [10]],
  'zeitleiste/vertrag/': ['Vertrag', [7]],
  'fragen/': ['Wer sagt was', []],
  'fragen/wie-viele-soldaten/': ['Wie viele Soldaten?', [4, 5]],
  'fragen/an-kaempfen-beteiligt/': ['Sind sie an Kämpfen beteiligt?', [2, 13, 14, 16]],
  'fragen/sind-sie-da/': ['Sind sie da?', [5, 15]],
  'fragen/vereinbart-und-geliefert/': ['Was ist vereinbart, was geliefert?', [7, 8, 9, 10]],
  'fragen/was-bedeutet-das/': ['Was bedeutet das?', [11, 12, 17, 18]],
  'arbeitsblatt/': ['Arbeitsblatt', []],
  'ueber/': ['Über diese Ansicht', []],
};

/** The same with the whole title of each page. */
export const pagesOfArticle = Object.entries(pages).map(([path, [name, lit]]) => {
  const article = 'Kursk: Russland setzt Nordkoreaner im Ukraine-Konflikt ein';
  return { path, title: name ? `${name} · ${article}` : `${article} – Quellenlage`, lit };
});

/** Expects every sentence of the article on the page, to be seen. */
export async function expectWholeArticle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: kursk.title.text })).toBeVisible();
  const seen = () =>
    page
      .locator('article p > [id]')
      .evaluateAll((sentences) =>
        sentences
          .filter((sentence) => sentence.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          .map(({ id, firstElementChild }) => ({ id, text: firstElementChild?.textContent })),
      );
  await expect.poll(seen).toEqual(kursk.sentences.map(({ id, text }) => ({ id, text })));
}
