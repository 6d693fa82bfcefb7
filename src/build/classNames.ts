import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const signs = `${letters}0123456789`;

/**
 * Short names for the classes in all the stylesheets below a folder. Full names would occur several times in every document,
 * and hashes do not compress. All bundles must agree, so the classes are numbered in the order of files and names.
 * Returns the function that names a class; it throws a RangeError for a class in none of the files.
 */
export function shortClassNames(folder: string): (name: string, file: string) => string {
  let names = namesBelow(folder);
  return (name, file) => {
    const key = keyOf(name, resolve(file.replace(/\?.*$/, '')));
    // In development, a class may be new.
    if (!names.has(key)) names = namesBelow(folder);
    const short = names.get(key);
    if (!short) throw new RangeError(`${file} has no class ${name}`);
    return short;
  };
}

function namesBelow(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.module.css'),
  );
  const classes = files.sort().flatMap((file) => {
    const path = resolve(folder, file);
    return classesIn(readFileSync(path, 'utf8')).map((name) => keyOf(name, path));
  });
  return new Map(classes.map((key, index) => [key, nameAt(index)]));
}

function keyOf(name: string, path: string): string {
  return `${path} ${name}`;
}

function classesIn(css: string): readonly string[] {
  return [...new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].flatMap(([, name]) => name ?? []))];
}

/** a, b … Z, aa, ab … */
function nameAt(index: number): string {
  if (index < letters.length) return letters.charAt(index);
  const rest = index - letters.length;
  return letters.charAt(Math.floor(rest / signs.length)) + signs.charAt(rest % signs.length);
}
