import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shortClassNames } from '../../src/build/classNames.ts';
import { folderWith } from '../folders.ts';

test('each class of each stylesheet has a short name of its own, the same for every bundle', () => {
  const many = Array.from({ length: 200 }, (_, index) => `.c${index}{}`).join('');
  const folder = folderWith({ 'One.module.css': many, 'Two.module.css': '.c0{}.c1 .c0{}' });
  const all = (short: ReturnType<typeof shortClassNames>) => [
    ...Array.from({ length: 200 }, (_, index) => short(`c${index}`, join(folder, 'One.module.css'))),
    short('c0', join(folder, 'Two.module.css')),
    short('c1', join(folder, 'Two.module.css')),
  ];
  const names = all(shortClassNames(folder));
  expect(new Set(names).size).toBe(202);
  expect(names.every((name) => /^[a-z][a-z\d]?$/i.test(name))).toBe(true);
  expect(all(shortClassNames(folder))).toEqual(names);
});

test('a new class is found, one in no stylesheet is rejected', () => {
  const folder = folderWith({ 'One.module.css': '.a{}' });
  const short = shortClassNames(folder);
  const file = join(folder, 'One.module.css');
  writeFileSync(file, '.a{}.b{}');
  expect(short('b', file)).not.toBe(short('a', file));
  expect(() => short('c', file)).toThrow('no class c');
});
