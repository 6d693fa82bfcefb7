import { pathInSite, shareFile } from '../addresses.ts';
import { labels } from '../labels/labels.ts';
import { languages } from '../labels/languages.ts';
import { titleOf } from '../labels/titleOf.ts';
import type { Article } from '../model/article.ts';
import { countNaming } from '../model/attribution.ts';
import { leadOf } from '../model/blocks.ts';
import { type Lens, sentencesIn } from '../model/lens.ts';
import { escaped } from './markup.ts';

/** The meta data of a page: its description and, if the site's address is known, its canonical address. */
export function headOf(lens: Lens, article: Article, site: string | undefined): string {
  const description = descriptionOf(lens, article);
  return [named('description', description), ...furtherTags(lens, article, description, site)].join('');
}

function furtherTags(lens: Lens, article: Article, description: string, site: string | undefined): readonly string[] {
  if (lens.kind === 'unknown') return [named('robots', 'noindex')];
  if (site === undefined) return [];
  return [...alternates(lens, article, site), ...addressedTags(lens, article, description, site)];
}

/** The lead and, for a lens, what it shows. */
export function descriptionOf(lens: Lens, article: Article): string {
  const lead = openingOf(article);
  if (lens.kind === 'overview') return lead;
  const count = sentencesIn(lens, article).length;
  const title = titleOf(lens);
  return labels.pageDescription(lead, count > 0 ? labels.list([title, labels.sentences(count)]) : title);
}

/** The lead, or the first sentence if there is none. */
function openingOf(article: Article): string {
  const lead = leadOf(article).map(({ text }) => text);
  return lead.join(article.joint) || article.sentences[0]?.text || article.title.text;
}

/** Links to the page in each language. Search engines want absolute addresses. */
function alternates(lens: Lens, article: Article, site: string): readonly string[] {
  return languages.map((language) => {
    const href = site + pathInSite(language, lens, article);
    return `<link rel="alternate" hreflang="${language}" href="${escaped(href)}">`;
  });
}

function addressedTags(lens: Lens, article: Article, description: string, site: string): readonly string[] {
  const address = site + pathInSite(labels.language, lens, article);
  const { sentences, unconfirmed } = article;
  const attributed = countNaming(sentences);
  const draft = unconfirmed.length > 0 ? [labels.draft.name] : [];
  return [
    `<link rel="canonical" href="${escaped(address)}">`,
    property('og:type', 'article'),
    property('og:url', address),
    property('og:title', lens.kind === 'overview' ? article.title.text : `${titleOf(lens)} · ${article.title.text}`),
    property('og:description', description),
    property('og:site_name', labels.product),
    property('og:locale', labels.lang.replace('-', '_')),
    property('og:image', site + pathInSite(labels.language, { kind: 'overview' }, article) + shareFile),
    property(
      'og:image:alt',
      labels.list([article.title.text, ...draft, labels.facts.named(attributed, sentences.length)]),
    ),
    named('twitter:card', 'summary_large_image'),
  ];
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escaped(content)}">`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escaped(content)}">`;
}
