import { targetOf } from '../ui/target.ts';

/** The attributes that name the lenses of a part of the text, and the one that is set while such a lens is on. */
const lights = [
  { says: 'data-lenses', name: 'role', value: 'mark' },
  { says: 'data-context', name: 'data-light', value: 'context' },
  { says: 'data-evidence', name: 'data-light', value: 'evidence' },
] as const;

/**
 * Lights up a text for the lens of this token, and marks the place in it. Changes only attributes, so that the text is never
 * rendered again and keeps the changes of translators and extensions.
 */
export function lightUp(text: Element, token: string, place: string | undefined): void {
  // Looked for at once: a search through a text of 100,000 words takes a phone twenty milliseconds.
  for (const lit of text.querySelectorAll('[role=mark],[data-light],[aria-current]')) {
    for (const name of ['role', 'data-light', 'aria-current']) lit.removeAttribute(name);
  }
  for (const { says, name, value } of token === '' ? [] : lights) {
    for (const part of text.querySelectorAll(`[${says}~="${CSS.escape(token)}"]`)) part.setAttribute(name, value);
  }
  const sentence = place === undefined ? null : document.getElementById(place);
  if (sentence?.matches('span') && text.contains(sentence)) {
    sentence.setAttribute('aria-current', 'location');
  }
}

/** The attributes that name lenses, in markup. */
const naming = / (data-(?:lenses|context|evidence))="([^"]*)"/g;

/** Does the same to the markup of an unlit text. */
export function litMarkup(markup: string, token: string): string {
  if (token === '') return markup;
  return markup.replace(naming, (attribute, says, tokens) => {
    const light = lights.find((one) => one.says === says);
    return light && tokens.split(' ').includes(token) ? `${attribute} ${light.name}="${light.value}"` : attribute;
  });
}

/** Leaves in the markup of an excerpt only the lenses that it can be lit up for: its own, and in a list those within it. */
export function ownMarkup(markup: string, token: string): string {
  return markup.replace(naming, (_, says: string, tokens: string) => {
    const own = tokens.split(' ').filter((one) => one === token || one.startsWith(`${token}/`));
    return own.length > 0 ? ` ${says}="${own.join(' ')}"` : '';
  });
}

const strokes = 'ol [aria-hidden] > :empty';

/**
 * While a link beside the text is hovered or focused, highlights what it leads to in the text: everything that its lens lights up, or,
 * within the current lens, its sentence. A stroke of a strip highlights its sentence, and a sentence its strokes, if there is
 * one for each. Returns a function that stops it.
 */
export function pointOut(text: Element, token: string): () => void {
  let last: Element | null = null;
  const look = ({ target, type }: Event) => {
    if (!(target instanceof Element)) return;
    const isMeant = type === 'pointerover' || target.matches(':focus-visible');
    const pointed = isMeant ? target.closest(`aside a[href], :is(main, nav) ${strokes}, main span[id]`) : null;
    if (pointed === last) return;
    last = pointed;
    for (const part of document.querySelectorAll('[data-hint]')) part.removeAttribute('data-hint');
    const href = pointed?.getAttribute('href');
    const parts = href ? partsAt(href, text, token) : pointed ? counterpartsOf(pointed, text) : [];
    for (const part of parts) part.setAttribute('data-hint', '');
  };
  const events = ['pointerover', 'focusin'] as const;
  for (const event of events) document.addEventListener(event, look);
  return () => {
    for (const event of events) document.removeEventListener(event, look);
  };
}

/** The parts of the text that a link leads to. */
function partsAt(href: string, text: Element, token: string): Iterable<Element> {
  const [lens, place = ''] = targetOf(href);
  const sentence = lens === token && document.getElementById(place)?.querySelector('[data-lenses]');
  const all = text.querySelectorAll(`[data-lenses~="${CSS.escape(lens)}"]`);
  if (!sentence) return all;
  // If only one sentence is lit, there is nothing to highlight.
  return all.length === 1 ? [] : [sentence];
}

/** The strokes of a sentence in each strip and, for a stroke, the sentence's text. */
function counterpartsOf(pointed: Element, text: Element): readonly Element[] {
  const sentences = [...text.querySelectorAll('[data-number]')].map((mark) => mark.parentElement);
  const strips = [...document.querySelectorAll(':is(main, nav) ol')]
    .map((strip) => [...strip.querySelectorAll(strokes)])
    .filter(({ length }) => length === sentences.length);
  const at = Math.max(...[sentences, ...strips].map((row: readonly (Element | null)[]) => row.indexOf(pointed)));
  const ofText = pointed === sentences[at] ? null : sentences[at]?.firstElementChild;
  return [ofText, ...strips.map((strip) => strip[at])].filter((part) => part instanceof Element);
}
