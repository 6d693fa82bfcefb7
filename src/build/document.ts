import { baseOf } from '../addresses.ts';
import { policyOf } from './policy.ts';
import { splitStyle } from './splitStyle.ts';
import { earlySettingsOf, type Lit, searchingStarterOf, starterOf } from './starter.ts';

/**
 * What every document of a tree shares: its language, the page around the app, the one stylesheet, as a text and as the file that has
 * it, and the script that brings it to life.
 */
export type Frame = {
  readonly lang: string;
  readonly template: string;
  readonly style: string;
  readonly sheet: string;
  readonly script: string;
  /** Whether the script adopts the text, and what stands in its element, as they are. */
  readonly isAdopted: boolean;
};

/**
 * One page: its path below the base, what its head says to machines, the app's HTML there, which begins with its title, and styles of
 * its own. The stylesheet is a part of it unless it is one of very many: those share the file.
 */
export type RenderedPage = {
  readonly path: string;
  readonly head: string;
  readonly html: string;
  readonly style?: string;
  readonly sharesStyle: boolean;
};

/** Splits the app's HTML into its title, which belongs in the head, and the rest. Throws an Error where there is no title. */
export function splitTitle(html: string): { readonly title: string; readonly body: string } {
  const match = /<title>.*?<\/title>/s.exec(html);
  if (!match) throw new Error('The rendered page has no <title>.');
  return { title: match[0], body: html.replace(match[0], '') };
}

/** A complete document that reads without script and starts its script after the first paint. */
export function documentOf(page: RenderedPage, frame: Frame): string {
  return assemble(page, frame, baseOf(page.path), starterOf(frame.script, litOn(page)));
}

/** The document for addresses that do not exist. Its depth is unknown: it stands below the base the build is told, or finds its own. */
export function missingDocumentOf(page: RenderedPage, frame: Frame, base: string): string {
  return assemble(page, frame, base, searchingStarterOf(frame.script));
}

/** The base comes before the policy: from disk, Firefox counts no folder as the page's own and would refuse it afterwards. */
function assemble(
  page: RenderedPage,
  { lang, template, style: shared, sheet, isAdopted }: Frame,
  base: string,
  starter: string,
): string {
  const { head, html, style: own = '', sharesStyle } = page;
  const { title, body } = splitTitle(html);
  const early = earlySettingsOf(litOn(page));
  const style = sharesStyle ? own : shared + own;
  const [untilText, end] = cut(body, '</main>');
  const { first, rest } = isAdopted && end ? splitStyle(style, untilText) : { first: style, rest: '' };
  // The later styles stand where the text has begun, yet near enough to the first ones for gzip to see both (32 kB).
  const [beforeText, text] = cut(untilText, '<main');
  const [beginning, others] = cut(text, '</section>');
  const styles = [first, rest].filter((style) => style !== '');
  const policy = policyOf({ scripts: [early, starter], styles, hasSheet: sharesStyle });
  const link = sharesStyle ? `<link rel="stylesheet" href="${sheet}">` : '';
  const [inHead, later] = [first, rest].map((style) => style && `<style>${style}</style>`);
  return fill(template, {
    '<html lang="en">': `<html lang="${lang}">`,
    '<meta charset="utf-8">': `<meta charset="utf-8"><base href="${base}"><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${early}</script>`,
    '</head>': `${title}${head}${link}${inHead}</head>`,
    '<div id="_app"></div>': `<div id="_app">${beforeText}${beginning}${later}${others}${end}</div><script>${starter}</script>`,
  });
}

/** Markup up to where a string first occurs in it, and the rest. */
function cut(markup: string, at: string): readonly [before: string, rest: string] {
  const index = markup.indexOf(at);
  return index < 0 ? [markup, ''] : [markup.slice(0, index), markup.slice(index)];
}

function litOn({ html }: RenderedPage): Lit {
  if (!html.includes(' role="mark"')) return 'nothing';
  return cut(html, '</main>')[1].includes('<blockquote') ? 'quoted' : 'text';
}

/** Replaces each key, which must stand in the template exactly once. Throws an Error where it does not. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((filled, [key, value]) => {
    const parts = filled.split(key);
    if (parts.length !== 2) throw new Error(`index.html: expected ${key} once, found ${parts.length - 1} times.`);
    return parts.join(value);
  }, template);
}
