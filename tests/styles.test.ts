import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The rules that set paper's colour on a ground of ink's, where a browser with forced colours puts a ground of paper behind the letters. */
function vanishing(style: string): readonly string[] {
  const rules = style.match(/[^{}]+\{[^{}]*\}/g) ?? [];
  return rules.filter(
    (rule) => /[\s;{]color: var\(--paper\)/.test(rule) && !rule.includes('forced-color-adjust: none'),
  );
}

const styles = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

test.each(styles)('with forced colours no letters vanish by the rules of %s', (file) => {
  expect(vanishing(readFileSync(`src/${file}`, 'utf8'))).toEqual([]);
});

test('letters of paper’s colour without a ground that stays are found', () => {
  expect(vanishing('.a { color: red; } .b { background: var(--ink); color: var(--paper); }')).toHaveLength(1);
});

/** The underlines with a colour, a style or a thickness in the same declaration, which Safari ignores as a whole. */
function unseenUnderlines(style: string): readonly string[] {
  return style.match(/text-decoration: (?!none;|underline;)[^;]*/g) ?? [];
}

test.each(styles)('Safari sees the underlines of %s', (file) => {
  expect(unseenUnderlines(readFileSync(`src/${file}`, 'utf8'))).toEqual([]);
});

test('underlines that Safari ignores are found', () => {
  const style =
    '.a { text-decoration: underline 1px; } .b { text-decoration: underline; text-decoration-thickness: 1px; }';
  expect(unseenUnderlines(style)).toEqual(['text-decoration: underline 1px']);
});

test('every class that a component has from a stylesheet is in that stylesheet', () => {
  const components = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const used = components.flatMap((file) => {
    const code = readFileSync(`src/${file}`, 'utf8');
    return [...code.matchAll(/^import (\w+) from '(.*\.module\.css)';$/gm)].flatMap(([, name, from = '']) => {
      const style = readFileSync(resolve('src', dirname(file), from), 'utf8');
      const classes = [...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, one]) => one);
      return classes.map((one) => ({ of: `${file}: ${one}`, isThere: new RegExp(`\\.${one}\\b`).test(style) }));
    });
  });
  expect(used.length).toBeGreaterThan(200);
  expect(used.filter(({ isThere }) => !isThere)).toEqual([]);
});
