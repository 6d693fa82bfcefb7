import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { draftArticle } from '../../src/draft/draftArticle.ts';
import { pack } from '../../src/file/packed.ts';
import { readingFile } from '../../src/file/readingFile.ts';
import { defineArticle } from '../../src/model/defineArticle.ts';
import { mostOfLine, mostOfPage, mostOfText, type Opened, open } from '../../src/workbench/open/open.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (name: string, content: string | Uint8Array) =>
  open({ kind: 'file', name, content: new Blob([typeof content === 'string' ? content : new Uint8Array(content)]) });
const pasted = (text: string, html?: string) => open({ kind: 'pasted', text, ...(html && { html }) });
const textOf = (opened: Opened) => (opened.kind === 'text' ? opened.text : opened);
const codeOf = (opened: Opened) => (opened.kind === 'failed' ? opened.problem.code : opened);
const utf16 = (text: string, endian: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(endian === 'le' ? bytes : bytes.swap16());
};

const page = `<!doctype html><html lang="de"><head><title>Brücke gesperrt | Hafenzeitung</title>
<style>p{color:red}</style><script>document.title='x'</script></head><body>
<nav><ul><li><a href="/">Start</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Brücke gesperrt</h1>
<p>Die <b>Stadt</b> sperrt die Brücke bis auf Weiteres, wie die <a href="https://example.org">Hafenzeitung</a> berichtet, und zwar ab sofort,
für alle Fahrzeuge, Räder und Fussgängerinnen.</p>
<figure><img src="x.jpg" onerror="alert(1)"><figcaption>Bild: Archiv</figcaption></figure>
<h2>Was die Stadt sagt</h2>
<p>Der Sprecher sagte, die Pfeiler seien nicht mehr sicher genug, und eine Untersuchung, die im Mai begonnen habe, dauere an.</p>
<ul><li>Die Fähre fährt öfter, jede halbe Stunde, auch am Sonntag und an allen Feiertagen.</li><li>Die Busse halten am Ufer, auf beiden Seiten, bis zum Ende der Arbeiten.</li></ul>
<p>Zeile eins endet hier,<br>Zeile zwei folgt ihr, ohne dass ein neuer Absatz beginnt, und geht noch etwas weiter, damit sie lang genug ist.</p>
</article><aside class="sidebar"><p>Abo bestellen</p></aside><footer>Impressum</footer></body></html>`;

const pageLines = [
  'Brücke gesperrt',
  'Die Stadt sperrt die Brücke bis auf Weiteres, wie die Hafenzeitung berichtet, und zwar ab sofort, für alle Fahrzeuge, Räder und Fussgängerinnen.',
  'Was die Stadt sagt',
  'Der Sprecher sagte, die Pfeiler seien nicht mehr sicher genug, und eine Untersuchung, die im Mai begonnen habe, dauere an.',
  '– Die Fähre fährt öfter, jede halbe Stunde, auch am Sonntag und an allen Feiertagen.',
  '– Die Busse halten am Ufer, auf beiden Seiten, bis zum Ende der Arbeiten.',
  'Zeile eins endet hier,',
  'Zeile zwei folgt ihr, ohne dass ein neuer Absatz beginnt, und geht noch etwas weiter, damit sie lang genug ist.',
];

test('of a page its main text is opened, a block a line, without what stands around it', async () => {
  expect(String(textOf(await file('seite.html', page))).split('\n')).toEqual(pageLines);
  expect(textOf(await file('seite', page))).toBe(pageLines.join('\n'));
});

describe('of a page as newsrooms make them,', () => {
  const [first = '', second = '', third = ''] = pageLines.slice(1).filter((line) => /^[DZ].{60}/.test(line));
  const paragraphs = [first, second, third].map((line) => `<p>${line}</p>`).join('\n');
  const linesOf = async (body: string, title = 'Brücke gesperrt | Hafenzeitung') => {
    const source = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
    return String(textOf(await file('seite.html', source))).split('\n');
  };

  test('the name of the site is not taken for the heading, which its title repeats too', async () => {
    const site = '<header><h1><a href="/">Hafenzeitung</a></h1></header>';
    const lines = await linesOf(`${site}<div><h1>Brücke gesperrt</h1>${paragraphs}</div>`);
    expect(lines).toEqual(['Brücke gesperrt', first, second, third]);
  });

  test('the lead is kept, whatever element it is in, and not the links and the few words beside it', async () => {
    const head = `<header><h1>Brücke gesperrt</h1><div>Die Stadt rechnet mit drei Monaten bis zur Öffnung</div>
      <ul><li><a href="/see">Alles über den See und seine sieben Brücken</a></li></ul><div>4 Min.</div></header>`;
    const lead = 'Die Stadt rechnet mit drei Monaten bis zur Öffnung';
    const article = `<article>${head}<div class="content">${paragraphs}</div></article>`;
    expect(await linesOf(article)).toEqual(['Brücke gesperrt', lead, first, second, third]);
    expect(await linesOf(article.replaceAll('h1>', 'h2>'))).toEqual(['Brücke gesperrt', lead, first, second, third]);
  });

  test('kicker and title are two words, and what parts them for those who hear the page is kept', async () => {
    const titled = (between: string) =>
      linesOf(`<div><h1><span>Unwetter</span>${between}<span>Brücke gesperrt</span></h1>${paragraphs}</div>`);
    expect((await titled(''))[0]).toBe('Unwetter Brücke gesperrt');
    expect((await titled('<span class="sr-only"> – </span>'))[0]).toBe('Unwetter – Brücke gesperrt');
    expect((await titled('<span class="sr-only">(Video)</span>'))[0]).toBe('Unwetter Brücke gesperrt');
    expect((await linesOf(`<h1>Brücke gesperrt</h1><p><b>D</b>ie ${first.slice(4)}</p>${paragraphs}`))[1]).toBe(first);
  });

  test('a word of which only a part stands in an element stays one', async () => {
    const bank = 'Die Post<b>Finance</b>, die <i>un</i>Welt und die Strassen<wbr>Bahn zahlen, sagt die Stadt.';
    const lines = await linesOf(`<article><h1>Brücke gesperrt</h1>${paragraphs}<p>${bank}</p></article>`);
    expect(lines.at(-1)).toBe('Die PostFinance, die unWelt und die StrassenBahn zahlen, sagt die Stadt.');
  });

  test('a sentence that leads elsewhere as a whole is kept', async () => {
    const linked = '<p><a href="/stadt">Die Stadt hat den Vertrag gestern unterschrieben.</a></p>';
    const quoted = '<p><a href="/brief">«Es eilt», schrieb der Rat, «sehr.»</a></p>';
    const lines = await linesOf(`<article><h1>Brücke gesperrt</h1>${paragraphs}${linked}${quoted}</article>`);
    expect(lines.slice(-2)).toEqual([
      'Die Stadt hat den Vertrag gestern unterschrieben.',
      '«Es eilt», schrieb der Rat, «sehr.»',
    ]);
  });

  test('the text is kept that stands in another article than its heading', async () => {
    const head = `<article><h1>Brücke gesperrt</h1>${'<p>Die Stadt sperrt sie.</p>'.repeat(3)}</article>`;
    const lines = await linesOf(`${head}<article>${paragraphs}</article>`);
    expect(lines).toEqual(expect.arrayContaining([first, second, third]));
  });

  test('what stands below a heading at the end is no lead', async () => {
    const below = '<p>Abonnieren Sie jetzt unseren Brief mit allem vom Hafen</p><p>Impressum</p>';
    const lines = await linesOf(`<div>${paragraphs}</div><footer><h1>Brücke gesperrt</h1>${below}</footer>`);
    expect(lines).toEqual(['Brücke gesperrt', first, second, third]);
  });

  test('what stands beside the article is left out, and so are links within it that are a block', async () => {
    const links = '<h2>Mehr zum Thema</h2><ul><li><a href="/a">Die Fähre fährt</a></li></ul>';
    const within = '<h3><a href="/b">Warum Brücken altern</a></h3><h3>Die Folgen<a href="#folgen">#</a></h3>';
    const article = `<article><h1>Brücke gesperrt</h1>${paragraphs}${within}<p>${second}</p></article>`;
    const lines = await linesOf(`<main>${article}<section>${links}<p>${third}</p></section></main>`);
    expect(lines).toEqual(['Brücke gesperrt', first, second, third, 'Die Folgen', second]);
  });

  test('what only screen readers say is left out', async () => {
    const said = paragraphs.replace('Stadt', 'Stadt<span class="sr-only"> (neues Fenster)</span>');
    const lines = await linesOf(`<h1>Brücke gesperrt</h1><div class="sr-only"><p>${second}</p></div>${said}`);
    expect(lines).toEqual(['Brücke gesperrt', first, second, third]);
  });

  test('who says a quotation is kept, though it stands in its footer', async () => {
    const quotation = `<blockquote><p>«${second}»</p><footer><cite>Anna Muster, Rätin</cite></footer></blockquote>`;
    const lines = await linesOf(`<article><h1>Brücke gesperrt</h1>${paragraphs}${quotation}</article>`);
    expect(lines.slice(-2)).toEqual([`«${second}»`, '— Anna Muster, Rätin']);
    const beside = `<blockquote>«${second}»<cite>Anna Muster, Rätin</cite></blockquote>`;
    const others = await linesOf(`<article><h1>Brücke gesperrt</h1>${paragraphs}${beside}</article>`);
    expect(others.slice(-2)).toEqual([`«${second}»`, '— Anna Muster, Rätin']);
  });

  test('a quotation is kept that stands in a figure, with who says it, unless the text has its words', async () => {
    const quoted = (words: string) =>
      `<figure><blockquote><p>«${words}»</p></blockquote><figcaption>Anna Muster, Rätin</figcaption></figure>`;
    const article = `<article><h1>Brücke gesperrt</h1>${paragraphs}${quoted('Es eilt.')}${quoted(second)}</article>`;
    const lines = ['Brücke gesperrt', first, second, third, '«Es eilt.»', '— Anna Muster, Rätin'];
    expect(await linesOf(article)).toEqual(lines);
    expect(textOf(await pasted('anders', article))).toBe(lines.join('\n'));
  });

  test('what only stands apart as a quotation has quotation marks, and who says it has a dash', async () => {
    const quoted = async (words: string) => {
      const article = `<article><h1>Brücke gesperrt</h1>${paragraphs}<blockquote>${words}</blockquote></article>`;
      return (await linesOf(article)).slice(4);
    };
    expect(await quoted('Es eilt sehr.<cite>Mara Lind, Rätin</cite>')).toEqual([
      '"Es eilt sehr."',
      '— Mara Lind, Rätin',
    ]);
    expect(await quoted('<p>Es eilt.</p><p>Es bleibt dabei.</p><p>Mara Lind, Rätin</p>')).toEqual([
      '"Es eilt."',
      '"Es bleibt dabei."',
      'Mara Lind, Rätin',
    ]);
    expect(await quoted('<p>Es eilt. <cite>Der Rat</cite> weiss es.</p>')).toEqual(['"Es eilt. Der Rat weiss es."']);
    expect(await quoted('<p>«Es eilt», sagte sie.</p>')).toEqual(['«Es eilt», sagte sie.']);
    expect(await quoted('<p>Das "Tor" ist zu.</p><ul><li>Es taut.</li></ul>')).toEqual([
      '«Das "Tor" ist zu.»',
      '– Es taut.',
    ]);
  });

  test('the rows of a table stand between bars; what only places a text on the page does not', async () => {
    const rows =
      '<caption>Die Brücken</caption><tr><th>Brücke</th><th>Stand</th></tr><tr><td><ul><li>Nord</li></ul></td><td>offen</td></tr>';
    const placed = `<tr><td><p>${first}</p></td><td>Werbung hier</td></tr>`;
    const lines = await linesOf(`<article><h1>Brücke gesperrt</h1>${paragraphs}<table>${rows}</table></article>`);
    expect(lines.slice(4)).toEqual(['| Die Brücken |', '| Brücke | Stand |', '| Nord | offen |']);
    const mail = `<table>${placed}<tr><td><table>${rows}</table></td></tr><tr><td>${second}</td></tr></table>`;
    const read = [first, 'Werbung hier', '| Die Brücken |', '| Brücke | Stand |', '| Nord | offen |', second];
    expect(textOf(await pasted('anders', mail))).toBe(read.join('\n'));
  });

  test('a prompt to subscribe is left out, but not a page that is a form', async () => {
    const prompt = '<div><h3>Unser Brief</h3><p>Jeden Freitag.</p><form><input type="email"></form></div>';
    const article = `<article><h1>Brücke gesperrt</h1>${paragraphs}${prompt}</article>`;
    const lines = ['Brücke gesperrt', first, second, third];
    expect(await linesOf(article)).toEqual(lines);
    expect(await linesOf(`<div><form>${article.replaceAll(/<\/?form>/g, '')}</form></div>`)).toEqual(lines);
  });
});

test('a page is read in the encoding that it names', async () => {
  const cyrillic = page.replace('<head>', '<head><meta charset="windows-1251">').replace('Was die Stadt sagt', 'Мост');
  const bytes = Uint8Array.from(cyrillic, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0x410 && code < 0x450 ? code - 0x410 + 0xc0 : Math.min(code, 0x7e);
  });
  expect(textOf(await file('seite.html', bytes))).toContain('\nМост\n');
});

test('a chosen piece of a page keeps its blocks and loses its markup', async () => {
  const html =
    '<meta charset="utf-8"><h2 onclick="x()">Titel</h2><ol><li>Eins</li><li>Zwei</li></ol><p>Ein <i>Absatz</i></p>';
  expect(textOf(await pasted('anders', html))).toBe('Titel\n1. Eins\n2. Zwei\nEin Absatz');
});

test('a page has its footnotes’ marks, what was struck out, what only screen readers say, and times beside names apart from its text', async () => {
  const html = `<h1>Titel</h1><div><time>3. Juni 2024</time><span>Anna Muster</span></div>
<p>Am <time>3. Mai</time> stieg der CO<sub>2</sub>-Wert in Thun<sup><a href="#1">1</a></sup> um 2 m<sup>2</sup>, wie die<a href="#_ftn2"><span>[2]</span></a>
<del>Gemeinde</del> <a href="#">Stadt<span class="visually-hidden"> (neues Fenster)</span></a> sagt.</p><ol start="3"><li>Drei</li></ol>`;
  expect(String(textOf(await pasted('anders', html))).split('\n')).toEqual([
    'Titel',
    '3. Juni 2024',
    'Anna Muster',
    'Am 3. Mai stieg der CO2-Wert in Thun um 2 m2, wie die Stadt sagt.',
    '3. Drei',
  ]);
});

test('the source of a page, or of a piece of one, is opened as a page, pasted too', async () => {
  expect(textOf(await pasted(page, '<pre>&lt;!doctype html>'))).toBe(pageLines.join('\n'));
  const piece = '<div class="text"><h1>Titel</h1>\n<p>Ein Satz, sagt sie.</p></div>';
  expect(textOf(await pasted(piece))).toBe('Titel\nEin Satz, sagt sie.');
  expect(textOf(await file('stueck.txt', piece))).toBe('Titel\nEin Satz, sagt sie.');
  const short = '<!doctype html><title>Titel</title><ul><li>Ein Satz, sagt sie.</ul>';
  expect(textOf(await pasted(short))).not.toContain('<');
});

test.each([
  '<?xml version="1.0"?>\n<!DOCTYPE html><html><body><h1>Titel</h1><p>Ein Satz.</p></body></html>',
  '<!-- wp:heading -->\n<h1>Titel</h1>\n<!-- /wp:heading -->\n<p>Ein Satz.</p>',
  '<header><h1>Titel</h1></header><p>Ein Satz.</p>',
  '<p>Titel\n<p>Ein Satz.',
])('what stands before a block of HTML, and which it is, does not matter: %s', async (source) => {
  expect(textOf(await pasted(source))).toBe('Titel\nEin Satz.');
});

test.each([
  '<p> heisst ein Absatz\nEr beginnt eine Zeile.',
  '<strong>Titel</strong>\nEin Satz.',
  '<anna@amt.example> schrieb\nEin Satz.',
  'Titel\n<p>Ein Satz.</p>',
])('a text with a tag in it is a text: %s', async (text) => {
  expect(textOf(await pasted(text))).toBe(text);
});

test('a Markdown file that begins with HTML is Markdown', async () => {
  const text = '<div align="center">\n\n# Titel\n\n</div>\n\nEin Satz.\n\nNoch einer.';
  expect(String(textOf(await file('text.md', text))).split('\n')).toEqual(
    expect.arrayContaining(['Ein Satz.', 'Noch einer.']),
  );
});

test('the items of a list are numbered as in a browser', async () => {
  const html = `<h1>Titel</h1><ol start="0"><li>Null</li><li>Eins</li><li value="5">Fünf</li><li>Sechs</li><li value="x">Sieben</li></ol>
<ol start="x"><li value="0">Nichts<ul><li value="3">Punkt</li></ul></li></ol>`;
  expect(String(textOf(await pasted('anders', html))).split('\n')).toEqual([
    'Titel',
    '0. Null',
    '1. Eins',
    '5. Fünf',
    '6. Sechs',
    '7. Sieben',
    '0. Nichts',
    '– Punkt',
  ]);
});

test('the quotation marks that a browser adds are kept, and those of the text not doubled', async () => {
  const html = '<h1>Titel</h1><p>Sie sagte, <q>es <b>regne</b></q>, und er: <q>«Nein»</q>.</p>';
  expect(textOf(await pasted('anders', html))).toBe('Titel\nSie sagte, "es regne", und er: «Nein».');
});

test('pasted text is taken as it stands', async () => {
  const text = '<b>Titel</b>\n\nDie «Stadt» sagt: <script>alert(1)</script> &amp;.\n';
  expect(await pasted(text)).toEqual({ kind: 'text', text });
});

test('a text whose title has the mark of a heading is Markdown, wherever it comes from', async () => {
  const text = '# Der Hafen\n\n*Von Ann Kast*\n\n## Die Sperre\n\nEr bleibt\nzu.';
  const read = 'Der Hafen\nVon Ann Kast\nDie Sperre\nEr bleibt zu.';
  expect(textOf(await pasted(text))).toBe(read);
  expect(textOf(await file('text.txt', text))).toBe(read);
  expect(textOf(await pasted('#Hafen\n*zu*'))).toBe('#Hafen\n*zu*');
});

test('a text with a marked heading between empty lines is Markdown, whatever its title', async () => {
  const text = 'Der Hafen\n\nEr bleibt **zu**.\n\n## Die Sperre\n\nSie dauert.';
  expect(textOf(await pasted(text))).toBe('Der Hafen\nEr bleibt zu.\nDie Sperre\nSie dauert.');
  const lines = 'Der Hafen\nEr bleibt **zu**.\n## Die Sperre\nSie dauert.\n\n# 1 im Land\n\nEnde.';
  expect(textOf(await pasted(lines))).toBe(lines);
});

test('of a page and of Markdown, a quotation is whose it is, and no row of a table is a sentence or a heading', async () => {
  const before = 'Die Stadt plant den Umbau seit drei Jahren, und er kostet viel Geld.';
  const after = 'Die Arbeiten an der alten Brücke beginnen im Mai und dauern ein Jahr.';
  const html = `<!doctype html><html><body><article><h1>Die Brücke</h1><p>${before}</p>
    <blockquote><p>Es eilt sehr.</p><cite>Mara Lind, Rätin</cite></blockquote><p>${after}</p>
    <blockquote><p>Es bleibt dabei.</p></blockquote>
    <table><tr><th>Brücke</th><th>Stand</th></tr><tr><td>Nord</td><td>offen</td></tr></table><p>${before}</p></article></body></html>`;
  const markdown = `# Die Brücke\n\n${before}\n\n> Es eilt sehr.\n>\n> — Mara Lind, Rätin\n\n${after}\n\n> Es bleibt dabei.\n
| Brücke | Stand |\n|---|---|\n| Nord | offen |\n\n${before}\n`;
  for (const [name, given] of [
    ['seite.html', html],
    ['text.md', markdown],
  ] as const) {
    const { article } = draftArticle(String(textOf(await file(name, given))), 'de-CH').reading;
    const { sections, sentences, sources } = defineArticle(article);
    expect(
      sections.map(({ heading }) => heading),
      name,
    ).toEqual([undefined]);
    expect(
      sources.map((source) => source.name),
      name,
    ).toEqual(['Mara Lind']);
    const said = sentences.map(({ text, statements: [first] }) => [text, first.form, first.attributions.length]);
    expect(said, name).toEqual([
      [before, 'stated', 0],
      ['"Es eilt sehr."', 'quoted', 1],
      ['— Mara Lind, Rätin', 'reported', 1],
      [after, 'stated', 0],
      ['"Es bleibt dabei."', 'quoted', 0],
      [before, 'stated', 0],
    ]);
  }
});

test('Markdown loses its marks, and its paragraphs become lines', async () => {
  const markdown = `---
title: vorne
---
# Die **Brücke**

Die [Stadt](https://example.org) sagt, die *alte*
Brücke sei _zu_. Der Wert a*b*c und der name_mit_strich bleiben, auch \\*Sterne\\*.

Zwischentitel
---

> Zitat mit \`Wort\`.

* Eins
* Zwei![Bild](x.png)

| a | b |

\`\`\`
wörtlich  # kein Titel
\`\`\`

[ref]: https://example.org`;
  expect(textOf(await file('text.md', markdown))).toBe(
    [
      'Die Brücke',
      'Die Stadt sagt, die alte Brücke sei zu. Der Wert a*b*c und der name_mit_strich bleiben, auch *Sterne*.',
      'Zwischentitel',
      '"Zitat mit Wort."',
      '- Eins',
      '- Zwei',
      '| a | b |',
      'wörtlich  # kein Titel',
    ].join('\n'),
  );
});

test.each([
  ['an address with brackets', 'Siehe [Bern](https://de.example/Bern_(Stadt)) heute.', 'Siehe Bern heute.'],
  ['brackets around a link', '([Bern](https://de.example/Bern)) heute.', '(Bern) heute.'],
  ['a picture with brackets', 'Hier![x](a_(1).png) und da.', 'Hier und da.'],
  ['what begins as a link and does not end', '[Bern](https://de.example (heute.', '[Bern](https://de.example (heute.'],
  ['a comment in code', '```\n# kein Titel #\n```', '# kein Titel #'],
])('of Markdown, %s is read as it is meant', async (_, markdown, read) => {
  expect(textOf(await file('text.md', `Titel\n\n${markdown}`))).toBe(`Titel\n${read}`);
});

const plain = 'Über Brücken\nDie Stadt sagt: «Zu».';

test.each([
  ['UTF-8', bytesOf(plain)],
  ['UTF-8 with a byte order mark', bytesOf(`\uFEFF${plain}`)],
  ['UTF-16, little end first, marked', utf16(`\uFEFF${plain}`, 'le')],
  ['UTF-16, big end first, marked', utf16(`\uFEFF${plain}`, 'be')],
  ['UTF-16, little end first', utf16(plain, 'le')],
  ['UTF-16, big end first', utf16(plain, 'be')],
  ['Windows-1252', Uint8Array.from(plain, (character) => character.charCodeAt(0))],
  ['lines ended as on Windows', bytesOf(plain.replace('\n', '\r\n'))],
  ['letters in parts', bytesOf(plain.normalize('NFD'))],
])('a text in %s is read', async (_, bytes) => {
  expect(textOf(await file('text.txt', bytes))).toBe(plain);
});

test('what nobody sees and what turns text around is left out', async () => {
  const text = 'Ti\u00ADtel\nDie\u202E Stadt\u2066 sagt\u0000\u0007:\tZu\u200B.\u2028Weiter \uD800.';
  expect(await pasted(text)).toEqual({
    kind: 'text',
    text: 'Titel\nDie Stadt sagt: Zu.\nWeiter \uFFFD.',
  });
});

test('a text with a word of ten thousand letters is opened', async () => {
  const text = `Titel\n${'Wort'.repeat(2_500)} steht da.`;
  expect(textOf(await pasted(text))).toBe(text);
});

test('a book is opened; a text or a file that is larger is refused by its size', async () => {
  const line = 'Die Stadt sagt, die Brücke sei nicht mehr sicher.\n';
  const text = `Titel\n${line.repeat(mostOfText / line.length - 1)}`;
  expect(codeOf(await pasted(text))).toMatchObject({ kind: 'text' });
  expect(codeOf(await pasted(text + text))).toBe('tooLarge');
  expect(codeOf(await pasted('A\n'.repeat(320_000)))).toMatchObject({ kind: 'text' });
  expect(codeOf(await pasted('A\n'.repeat(320_001)))).toBe('tooLarge');
  expect(codeOf(await file('text.txt', text + text))).toBe('tooLarge');
  expect(codeOf(await file('text.txt', new Uint8Array(mostOfText * 4 + 1)))).toBe('tooLarge');
  expect(codeOf(await file('seite.html', '<p>'.padEnd(mostOfPage + 1)))).toBe('tooLarge');
});

test('a line that is too long to be shown is refused by its beginning and its size, also in a reading', async () => {
  // Of a thousand short sentences, the draft would take seconds.
  const sentence = `Der Minister schwieg ${'sehr, '.repeat(500)}lange. `;
  const lines = (length: number) => `Titel\n${sentence.repeat(mostOfLine / sentence.length).padEnd(length, '.')}`;
  const long = { code: 'lineTooLong', size: mostOfLine + 1, most: mostOfLine };
  expect(codeOf(await pasted(lines(mostOfLine)))).toMatchObject({ kind: 'text' });
  expect(await pasted(lines(mostOfLine + 1))).toMatchObject({
    problem: { ...long, begin: expect.stringMatching(/^Der Minister schwieg sehr, sehr/) },
  });
  const readingOf = (length: number) => readingFile(draftArticle(lines(length), 'de-CH').reading);
  expect(codeOf(await file('a.json', readingOf(mostOfLine)))).toMatchObject({ kind: 'reading' });
  expect(await file('a.json', readingOf(mostOfLine + 1))).toMatchObject({ problem: long });
});

test('a page of more elements than any article has is refused before it is parsed', async () => {
  expect(codeOf(await file('seite.html', '<html>'.padEnd(500_000, '<div>')))).toBe('pageTooLarge');
});

test('a page nested deeper than any article is still read', async () => {
  const deep = `<html><body>${'<div>'.repeat(5_000)}<p>Titel</p><p>Ein Satz.</p>`;
  expect(textOf(await file('seite.html', deep))).toBe('Titel\nEin Satz.');
});

test('a text that begins with its address is a text', async () => {
  const text = 'https://example.org/artikel\nDer Titel\nDer Rat sagt, es regne.';
  expect(textOf(await file('text.txt', text))).toBe(text);
});

test.each([
  ['nothing', 'text.txt', '', 'textEmpty'],
  ['blanks', 'text.txt', ' \n \n', 'textEmpty'],
  ['a page without text', 'seite.html', '<html><body><script>1</script></body></html>', 'textEmpty'],
  ['an address', 'text.txt', ' https://example.org/artikel?seite=1\n', 'textElsewhere'],
  ['a PDF', 'artikel.pdf', '%PDF-1.7\n1 0 obj', 'kindUnknown'],
  ['a rich text', 'artikel.rtf', '{\\rtf1 Text}', 'kindUnknown'],
  ['a document of a word processor', 'artikel.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'kindUnknown'],
  ['bytes that are no text', 'text.txt', Uint8Array.of(0xff, 0x01, 0x02, 0x81), 'notText'],
  ['a script', 'code.ts', 'alert(1)', 'kindUnknown'],
  ['an article that would have to be run', 'article.ts', 'defineArticle({ a: alert(1) })', 'articleNotPlain'],
  ['broken JSON', 'reading.json', '{"version":1,', 'readingFaulty'],
  ['a JSON file of something else', 'package.json', '{"name":"x","version":"1.0.0"}', 'readingFaulty'],
  ['a reading with a key of the prototype', 'reading.json', '{"version":1,"__proto__":{}}', 'readingFaulty'],
  ['a reading of a later format', 'reading.json', '{"version":2}', 'newer'],
])('%s is refused', async (_, name, content, code) => {
  expect(codeOf(await file(name, content))).toBe(code);
});

test('a single paragraph is read below its first words, which stand for a title', async () => {
  const paragraph = 'Der Minister sagte am Montag in Bern, es sei gut. Niemand widersprach.';
  expect(textOf(await pasted(paragraph))).toBe(`Der Minister sagte am Montag in …\n${paragraph}`);
});

const { reading } = draftArticle('Titel\nDer Minister sagte, es sei gut.', 'de-CH');
const packedOf = (text: string | Uint8Array) => `#reading.1.${deflateRawSync(text).toString('base64url')}`;

test('a reading and a link to one are opened where they are pasted, too', async () => {
  const address = `https://example.org/werkbank/#${await pack(reading)}`;
  for (const text of [` ${address}\n`, `${address}.`, `${address}),`]) {
    expect(await pasted(text)).toEqual({ kind: 'reading', reading });
  }
  expect(await pasted(readingFile(reading))).toEqual({ kind: 'reading', reading });
});

test.each([
  ['of something else', '#s04', 'linkBroken'],
  ['without anything', '', 'linkBroken'],
  ['of a later edition', '#reading.2.abc', 'newer'],
  ['with garbage', '#reading.1.abc', 'linkBroken'],
  ['with other signs', '#reading.1.<script>', 'linkBroken'],
  ['that was cut off', packedOf(readingFile(reading)).slice(0, -20), 'linkBroken'],
  ['that is no UTF-8', packedOf(Uint8Array.of(0xff, 0xff)), 'linkBroken'],
  ['that is no JSON', packedOf('alert(1)'), 'readingFaulty'],
  ['that is no reading', packedOf('{"version":1}'), 'readingFaulty'],
  ['with a key of the prototype', packedOf('{"version":1,"article":{"__proto__":{}}}'), 'readingFaulty'],
])('a link %s is refused', async (_, hash, code) => {
  expect(codeOf(await open({ kind: 'link', hash }))).toBe(code);
});

test('a page that says it holds a reading and does not is refused, and not taken for a text', async () => {
  const html = page.replace('<head>', '<head><meta name="reading" content="reading.1.abc">');
  expect(codeOf(await file('artikel.html', html))).toBe('linkBroken');
});
