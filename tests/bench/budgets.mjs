/** The limits of the medians: of each page, of a tap on a mark, of 100,000 words, and of the build of any article. */
export const budgets = {
  page: {
    'LCP ÷ limit': 1.06,
    'LCP ÷ without script': 1.03,
    'TBT − limit': 30,
    'style, layout ÷ without script': 1.15,
    CLS: 0,
  },
  tap: { 'painted after ms': 50 },
  long: {
    'FCP ÷ plain': 1.05,
    'TBT ms': 250,
    CLS: 0,
    'of it hydrating, ms': 150,
    'section jump off by, px': 1,
    'longest frame while scrolling, ms': 50,
  },
  build: { seconds: 60, 'peak MiB': 1536, 'site MB': 80 },
};

/**
 * Prints what is over its budget or was not measured, one per line, and makes the command fail.
 * @param {string} what
 * @param {Readonly<Record<string, number>>} measured
 * @param {Readonly<Record<string, number>>} most
 */
export function hold(what, measured, most) {
  for (const [name, limit] of Object.entries(most)) {
    const value = measured[name] ?? Number.NaN;
    if (value <= limit) continue;
    console.log(`Over budget: ${what}: ${name} ${value}, at most ${limit}`);
    process.exitCode = 1;
  }
}
