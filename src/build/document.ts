import { baseOf } from '../addresses.ts';
import { policyOf } from './policy.ts';

/** What every document of a build shares: the page around the app, the one stylesheet, and the script that brings it to life. */
export type Frame = { readonly template: string; readonly style: string; readonly script: string };

/** One page: its path below the base, and the app's HTML there, which begins with its title. */
export type RenderedPage = { readonly path: string; readonly html: string; readonly base?: string };

/** Splits the app's HTML into its title, which belongs in the head, and the rest. Throws an Error where there is no title. */
export function splitTitle(html: string): { readonly title: string; readonly body: string } {
  const match = /<title>.*?<\/title>/s.exec(html);
  if (!match) throw new Error('The rendered page has no <title>.');
  return { title: match[0], body: html.replace(match[0], '') };
}

/** A complete document that reads without script and starts its script after the first paint. */
export function documentOf(
  { path, html, base = baseOf(path) }: RenderedPage,
  { template, style, script }: Frame,
): string {
  const { title, body } = splitTitle(html);
  const starter = starterOf(script);
  const policy = policyOf({ scripts: [earlySettings, starter], style });
  return fill(template, {
    '<meta charset="utf-8">': `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><base href="${base}">`,
    '</head>': `${title}<style>${style}</style><script>${earlySettings}</script></head>`,
    '<div id="app"></div>': `<div id="app">${body}</div><script>${starter}</script>`,
  });
}

/** Sets what the reader has set before anything is painted; values that no stylesheet knows do nothing. */
const earlySettings = `try{const s=JSON.parse(localStorage.getItem("quellenlage"));for(const k of["theme","size","marks"])if(s[k])document.documentElement.dataset[k]=s[k]}catch{}`;

/** Starts the module after the next frame is painted; a timer because a frame's callback still runs before painting. */
function starterOf(script: string): string {
  return `requestAnimationFrame(()=>setTimeout(()=>import(${JSON.stringify(`./${script}`)})))`;
}

/** Replaces each key, which must stand in the template exactly once. Throws an Error where it does not. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((filled, [key, value]) => {
    const parts = filled.split(key);
    if (parts.length !== 2) throw new Error(`index.html: expected ${key} once, found ${parts.length - 1} times.`);
    return parts.join(value);
  }, template);
}
