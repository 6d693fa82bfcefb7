import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { textOf } from '/tmp/wt/news/src/check/blocks.ts';
import { findingsIn } from '/tmp/wt/news/src/check/check.ts';
import { defineArticle } from '/tmp/wt/news/src/model/defineArticle.ts';
import { languageOf } from '/tmp/wt/news/src/wording/language.ts';
import { renderToStaticMarkup } from 'react-dom/server';

type Span = [number, number];
type Doc = { name: string; text: string; sentences: Span[]; quotes: { type: string; speaker: Span[]; cue: Span[]; frame: Span[]; quote: Span[] }[] };
const docs: Doc[] = readFileSync('/work/shared/corpus/train.jsonl', 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
// every 35th with at least 4 quotations
const chosen = docs.filter((d) => d.quotes.length >= 4 && d.sentences.length >= 8).filter((_, i) => i % 17 === 0).slice(0, 20);
const pronoun = /^(er|sie|es|dieser|diese|man|wir|ich)$/i;

test('twenty', () => {
  const report: string[] = [];
  const totals: Record<string, number> = {};
  for (const doc of chosen) {
    const lost: Record<string, string[]> = {};
    const lose = (kind: string, what: string) => { (lost[kind] ??= []).push(what.slice(0, 140)); totals[kind] = (totals[kind] ?? 0) + 1; };
    const gold = doc.sentences.map(([b, e]) => { let x = b, y = e; while (/\s/.test(doc.text[x] ?? '')) x++; while (y > x && /\s/.test(doc.text[y - 1] ?? '')) y--; return [x, y] as Span; }).filter(([b, e]) => e > b && !/\n/.test(doc.text.slice(b, e)));
    const at = (p: number) => gold.findIndex(([b, e]) => p >= b && p < e);
    const sources = new Map<string, { name: string; first: number }>();
    const idOf = (name: string) => { const key = name; if (!sources.has(key)) sources.set(key, { name, first: 0 }); return `q${[...sources.keys()].indexOf(key) + 1}`; };
    const readings = gold.map(([b, e], i) => {
      const text = doc.text.slice(b, e);
      return { id: `s${i + 1}`, text, b, e, sts: [] as { part?: string; form: string; source?: string; cue?: string; marker?: string }[], continues: undefined as string | undefined };
    });
    const speakerOf = new Map<number, string[]>();
    for (const q of doc.quotes) {
      const sp = q.speaker[0];
      const here = [...new Set(q.quote.map(([b]) => at(b)))].filter((i) => i >= 0);
      if (!sp) { lose('no speaker in the gold', doc.text.slice(...(q.quote[0] ?? [0, 0]))); continue; }
      const si = at(sp[0]);
      if (si < 0) { lose('speaker outside of sentences', doc.text.slice(...sp)); continue; }
      const name = doc.text.slice(...sp).trim();
      if (/\n/.test(name)) { lose('speaker over a line', name); continue; }
      const cue = q.cue[0] ? doc.text.slice(...q.cue[0]) : undefined;
      for (const i of here) {
        const r = readings[i]!;
        if (i === si) r.sts.push({ form: 'reported', source: name, cue: q.cue.filter(([b]) => at(b) === i).map((c) => doc.text.slice(...c)).join('|') || undefined, part: q.type });
        else if (q.type === 'Direct' && here.includes(si) === false) { r.sts.push({ form: 'elsewhere', source: name, part: q.type }); lose('said in a sentence that does not point to its speaker (quotation beside)', r.text); }
        else if (q.type === 'Direct') r.continues = `s${si + 1}`;
        else lose(`carried on without a pointer (${q.type})`, r.text);
      }
      if (!here.includes(si)) { readings[si]!.sts.push({ form: 'reported', source: name, cue, part: q.type }); }
    }
    const paragraphs: unknown[][] = []; let last = -1;
    let multi = 0;
    for (const r of readings) {
      const sts = r.sts.filter((s) => s.form !== 'elsewhere');
      const names = [...new Set(sts.map((s) => s.source!))].filter((n) => r.text.includes(n));
      if (names.length > 1) multi++;
      const sentence: Record<string, unknown> = { id: r.id, text: r.text };
      const language = languageOf('de')!;
      const m = (re: RegExp) => r.text.match(re)?.[0];
      const plain = (has: boolean) => {
        const quoted = /„[^“”]{12,}[“”]|«[^»]{12,}»|"[^"]{12,}"/.exec(r.text)?.[0];
        if (has && quoted) return { form: 'quoted', marker: quoted };
        const open = m(language.open); if (open) return { form: 'open', marker: open };
        const possible = m(language.possible); if (possible) return { form: 'possible', marker: possible };
        const hearsay = m(language.hearsay); if (hearsay && !has) return { form: 'hearsay', marker: hearsay };
        return { form: has ? 'reported' : 'stated' };
      };
      if (r.continues && names.length === 0) sentence.continues = r.continues;
      else if (names.length > 0) {
        Object.assign(sentence, plain(true), { attributions: names.map((n) => {
          const cue = sts.find((s) => s.source === n)?.cue?.split('|')[0];
          return { source: idOf(n), ...(cue && r.text.split(cue).length === 2 ? { cue } : {}) };
        }) });
      } else Object.assign(sentence, plain(false));
      const gap = last < 0 ? '\n' : doc.text.slice(last, r.b);
      if (gap.includes('\n')) paragraphs.push([]);
      else if (gap !== ' ' && paragraphs.at(-1)!.length > 0) paragraphs.at(-1)!.push(gap);
      paragraphs.at(-1)!.push(sentence);
      last = r.e;
    }
    try {
      const article = defineArticle({
        lang: 'de', title: { text: doc.name.replace(/^\d+ - | \(\d{4}.*$/g, ''), form: 'stated' },
        sources: Object.fromEntries([...sources.values()].map(({ name }, i) => [`q${i + 1}`, { name, kind: 'other' }])),
        sections: [{ id: 'all', paragraphs }],
      } as never);
      const original = textOf(article);
      const found = findingsIn({ article, original, file: doc.name, taken: [] });
      const codes: Record<string, number> = {};
      for (const f of found) codes[f.code] = (codes[f.code] ?? 0) + 1;
      report.push(`## ${doc.name}\n${article.sentences.length} sentences, ${article.sources.length} sources, ${doc.quotes.length} gold quotations, ${multi} sentences with two speakers; findings: ${JSON.stringify(codes)}`);
      for (const f of found.filter((x) => !['sourceMisplaced'].includes(x.code)).slice(0, 8)) report.push(`   ${JSON.stringify(f).slice(0, 260)}`);
      for (const [k, v] of Object.entries(lost)) report.push(`   lost: ${k}: ${v.length}: ${v.slice(0, 2).join(' | ')}`);
      for (const f of found) totals[`finding ${f.code}`] = (totals[`finding ${f.code}`] ?? 0) + 1;
    } catch (error) { report.push(`## ${doc.name}\nTHROWS ${String(error).slice(0, 300)}`); }
  }
  report.push(JSON.stringify(totals, null, 1));
  writeFileSync('/tmp/corpus20/report.txt', report.join('\n'));
});
