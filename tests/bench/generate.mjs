// Makes an article of any length, the same one each time: sentences of about twenty words, every second of them with a source.

/**
 * @typedef {{ words: number, sentences: number, sources: number, events: number, sections: number, questions: number }} Size
 */

/**
 * The sizes at which the growth of the site is measured.
 * @type {readonly Size[]}
 */
export const sizes = [1_000, 10_000, 30_000, 100_000].map((words) => ({
  words,
  sentences: words / 20,
  sources: Math.max(5, words / 200),
  events: Math.max(3, (words * 3) / 1_000),
  sections: Math.max(2, words / 1_000),
  questions: Math.max(2, words / 2_000),
}));

const perParagraph = 4;
const names = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gus', 'Hal', 'Ida', 'Jon'];
const verbs = ['says', 'reports', 'explains', 'confirms', 'notes'];
const things = ['lorry', 'barge', 'train', 'convoy', 'ferry', 'crane'];

/**
 * An article as its author writes it, and its text.
 * @param {Size} size
 */
export function generate({ sentences, sources, events, sections, questions }) {
  const nameOf = (/** @type {number} */ n) => `${names[n % names.length]} Quill${letters(n)}`;
  const all = numbers(sentences).map((index) => {
    const id = `s${index + 1}`;
    const year = 1600 + Math.floor((index * events) / sentences);
    const dated = Math.floor((index * events) / sentences) !== Math.floor(((index - 1) * events) / sentences);
    const thing = things[index % things.length];
    const what = `the ${thing} number ${index + 1} crossed the long bridge over the quiet river once more before the rain set in`;
    const text = dated ? `${what} in ${year}` : what;
    if (index % 2 === 1) return { id, text: `At the gate ${text}.`, form: 'stated' };
    const n = (index / 2) % sources;
    const verb = verbs[index % verbs.length];
    const attributions = [{ source: `w${n + 1}`, cue: `${verb} ${nameOf(n)}` }];
    return { id, text: `At the gate ${text}, ${verb} ${nameOf(n)}.`, form: 'reported', attributions };
  });
  const dated = all.filter(({ text }) => / in \d{4}[.,]/.test(text));
  const input = {
    lang: 'en',
    title: { text: 'A very long day at the bridge', form: 'stated' },
    sources: Object.fromEntries(numbers(sources).map((n) => [`w${n + 1}`, { name: nameOf(n), kind: 'other' }])),
    sections: partsOf(all, Math.ceil(sentences / sections)).map((part, index) => ({
      id: `part-${index + 1}`,
      ...(index > 0 && { heading: { text: `Watch ${letters(index)} at the bridge`, form: 'stated' } }),
      paragraphs: partsOf(part, perParagraph),
    })),
    events: Object.fromEntries(
      dated.map(({ id, text }, n) => {
        const [words = '', year] = / in (\d{4})(?=[.,])/.exec(text) ?? [];
        return [`e${n + 1}`, { label: 'Rain set in', date: year, words: words.trim(), sentence: id }];
      }),
    ),
    questions: Object.fromEntries(
      numbers(questions).map((n) => {
        const at = Math.floor((n * sentences) / questions);
        const answers = [at, at + 2, at + 4].map((index) => ({
          sentence: `s${index + 1}`,
          words: 'crossed the long bridge',
        }));
        const between = answers.slice(0, 2).map(({ sentence }) => sentence);
        return [`q${n + 1}`, { label: 'Who crossed the bridge?', answers, relations: [{ kind: 'same', between }] }];
      }),
    ),
  };
  const lines = input.sections.flatMap(({ heading, paragraphs }) => [
    ...(heading ? [heading.text] : []),
    ...paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join(' ')),
  ]);
  return { input, text: [input.title.text, ...lines].join('\n') };
}

/**
 * A number in letters, so that it adds no number to the text: a, b … z, ba.
 * @param {number} number
 * @returns {string}
 */
function letters(number) {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26)) + last;
}

/** @param {number} count */
function numbers(count) {
  return Array.from({ length: count }, (_, index) => index);
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} size
 */
function partsOf(list, size) {
  return numbers(Math.ceil(list.length / size)).map((part) => list.slice(part * size, (part + 1) * size));
}
