import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** A file's path in src, and its text. */
type Sources = ReadonlyMap<string, string>;

/** What a room may import, from where it may import only types, and which packages it may use. */
type Room = { readonly imports: readonly string[]; readonly types?: readonly string[]; readonly packages: RegExp };

const none = /^$/;
const react = /^react(-router)?(-dom)?(\/|$)/;
const anyButReact = /^(?!react)/;

const view: Room = { imports: ['model', 'ui', 'ids', 'labels'], packages: react };
const views = ['reading', 'navigation', 'sources', 'timeline', 'questions', 'worksheet'];
const pure = ['model', 'wording', 'draft', 'file', 'check', 'addresses', 'ids', 'labels'];

/** Which rooms each room may import, and which packages. */
const rooms: Readonly<Record<string, Room>> = {
  model: { imports: [], packages: none },
  content: { imports: ['model'], packages: none },
  file: { imports: ['model'], types: ['check'], packages: /^(valibot|@valibot\/to-json-schema)$/ },
  wording: { imports: ['model'], packages: none },
  draft: { imports: ['model', 'wording'], packages: none },
  check: { imports: ['model', 'wording', 'ids'], packages: none },
  cli: { imports: ['build', 'check', 'draft', 'file', 'ids', 'model', 'labels'], packages: anyButReact },
  addresses: { imports: ['model', 'labels'], packages: none },
  ids: { imports: [], packages: none },
  widths: { imports: [], packages: none },
  labels: { imports: ['ids', 'model'], types: ['check', 'workbench'], packages: none },
  styles: { imports: [], packages: none },
  ui: { imports: ['model', 'wording', 'addresses', 'ids', 'labels'], packages: react },
  ...Object.fromEntries(views.map((room) => [room, view])),
  reading: { ...view, imports: [...view.imports, 'addresses'] },
  questions: { ...view, imports: ['model', 'ui', 'labels'] },
  page: { imports: ['ui', 'addresses', 'ids', 'widths', 'labels', 'model'], packages: react },
  routes: { imports: [...views, 'page', 'ui', 'addresses', 'labels', 'model'], packages: react },
  linear: view,
  offline: { imports: ['ui', 'ids', 'labels'], packages: react },
  workbench: {
    imports: [...pure, 'ui', 'page', 'routes', 'reading', 'worksheet', 'linear', 'offline', 'styles'],
    packages: /./,
  },
  main: { imports: ['app', 'ids', 'offline', 'page', 'reading', 'styles'], packages: none },
  app: { imports: ['routes', 'addresses', 'content', 'offline', 'page', 'reading'], packages: react },
  writtenText: { imports: ['reading', 'worksheet', 'ui', 'addresses', 'model', 'styles'], packages: react },
  prerender: { imports: ['routes', 'content', 'addresses', 'offline', 'styles', 'writtenText'], packages: react },
  build: {
    imports: ['check', 'file', 'addresses', 'ids', 'widths', 'labels', 'model', 'prerender', 'linear', 'offline'],
    packages: anyButReact,
  },
};

/** One import: static, for its side effect, dynamic, or a re-export. `type` if it does not exist at run time. */
type Import = { readonly to: string; readonly isPackage: boolean; readonly type: boolean };

const importing =
  /\b(?:import|export)(\s+type)?\b[^'"`;=()]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"`]([^'"`]+)['"`]/g;

function importsOf(file: string, text: string): readonly Import[] {
  return [...text.matchAll(importing)].map(([, type, from, bare]) => {
    const target = from ?? bare ?? '';
    const isPackage = !target.startsWith('.');
    const to = isPackage ? target : posix.join(posix.dirname(file), target);
    return { to, isPackage, type: type !== undefined };
  });
}

function roomOf(file: string): string {
  return file.split('/')[0]?.split('.')[0] ?? '';
}

/** Every import that the table does not allow, and every file that is in none of its rooms. */
function wrongArrows(files: Sources): readonly string[] {
  return [...files].flatMap(([file, text]) => {
    const room = rooms[roomOf(file)];
    if (!room) return [`${file} stands in no room`];
    const isAllowed = ({ to, isPackage, type }: Import) =>
      isPackage
        ? room.packages.test(to)
        : [roomOf(file), ...room.imports, ...((type && room.types) || [])].includes(roomOf(to));
    return importsOf(file, text).flatMap((one) => (isAllowed(one) ? [] : [`${file} imports ${one.to}`]));
  });
}

/** Every arrow that the table allows and no import draws. */
function idleArrows(files: Sources): readonly string[] {
  const drawn = new Set(
    [...files].flatMap(([file, text]) => importsOf(file, text).map(({ to }) => `${roomOf(file)} → ${roomOf(to)}`)),
  );
  const allowed = Object.entries(rooms).flatMap(([room, { imports, types = [] }]) =>
    [...imports, ...types].map((to) => `${room} → ${to}`),
  );
  return allowed.filter((arrow) => !drawn.has(arrow));
}

/** Every file that a file needs at run time, including itself if it is part of a circle. */
function reachedFrom(file: string, files: Sources): ReadonlySet<string> {
  const reached = new Set<string>();
  const follow = (one: string) => {
    for (const { to, type } of importsOf(one, files.get(one) ?? '')) {
      if (type || reached.has(to)) continue;
      reached.add(to);
      follow(to);
    }
  };
  follow(file);
  return reached;
}

function circular(files: Sources): readonly string[] {
  return [...files.keys()].filter((file) => reachedFrom(file, files).has(file));
}

function defaultExports(files: Sources): readonly string[] {
  return [...files]
    .filter(([, text]) => /^export default\b|^export \{[^}]*\bdefault\b/m.test(text))
    .map(([file]) => file);
}

/** The exported functions and types of the rooms without React that have no docstring: «file: name». Overloads share one. */
function undocumented(files: Sources): readonly string[] {
  const rooms = ['model', 'draft', 'addresses', 'check', 'file', 'build'];
  const exported = /(?<!\*\/\n|^export function .*;\n)^export (?:async )?(?:function|type) (\w+)/gm;
  return [...files]
    .filter(([file]) => rooms.includes(roomOf(file)))
    .flatMap(([file, text]) => [...text.matchAll(exported)].map(([, name]) => `${file}: ${name}`));
}

const src = new URL('../src/', import.meta.url);
const files: Sources = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => [path, readFileSync(new URL(path, src), 'utf8')]),
);

test('every room imports only what it may', () => {
  expect(files.size).toBeGreaterThan(50);
  expect(wrongArrows(files)).toEqual([]);
});

test('no room may import what it does not need', () => {
  expect(idleArrows(files)).toEqual([]);
  expect(idleArrows(new Map([['ids.ts', '']]))).toContain('content → model');
});

test('no files need each other in a circle', () => {
  expect(circular(files)).toEqual([]);
});

test('what the browser loads reaches neither the checks nor the build', () => {
  const loaded = [...reachedFrom('main.ts', files)];
  expect(loaded).toContain('page/Page.tsx');
  expect(
    loaded.filter((file) => ['check', 'build', 'file'].includes(roomOf(file)) || /^labels\/findings/.test(file)),
  ).toEqual([]);
});

test('of the text the browser loads no more than what lights it up', () => {
  const loaded = [...reachedFrom('main.ts', files)].filter((file) => roomOf(file) === 'reading');
  expect(loaded.filter((file) => !file.endsWith('.css'))).toEqual(['reading/light.ts']);
});

test('every exported function and type of the rooms without React says what it is', () => {
  expect(undocumented(files)).toEqual([]);
  const text = '/** One. */\nexport function one() {}\n\nexport async function two() {}\n\nexport type Three = 3;\n';
  expect(undocumented(new Map([['model/numbers.ts', text]]))).toEqual([
    'model/numbers.ts: two',
    'model/numbers.ts: Three',
  ]);
});

test('nothing depends on the language of the machine that builds or shows it', () => {
  const depends = /\bIntl\.\w+\((?:undefined|\))|\.toLocale\w+\(\)/;
  expect([...files].filter(([, text]) => depends.test(text)).map(([file]) => file)).toEqual([]);
});

test('nothing in src is exported without a name', () => {
  expect(defaultExports(files)).toEqual([]);
});

test.each([
  ["import { kursk } from '../content/kursk.ts';", 'content/kursk.ts'],
  ["import type { Props } from '../reading/Mark.tsx';", 'reading/Mark.tsx'],
  ["import {\n  type One,\n  two,\n} from '../page/Page.tsx';", 'page/Page.tsx'],
  ["export { Mark } from '../reading/Mark.tsx';", 'reading/Mark.tsx'],
  ["export * from '../routes.tsx';", 'routes.tsx'],
  ["import '../styles/base.css';", 'styles/base.css'],
  ["const late = () => import('../check/text.ts');", 'check/text.ts'],
  ["type Late = import('../build/site.ts').Prerendered;", 'build/site.ts'],
  ["import { readFileSync } from 'node:fs';", 'node:fs'],
  ["import config from '../../vite.config.ts';", '../vite.config.ts'],
])('in the room of sources, %s is a wrong arrow', (text, to) => {
  const file = 'sources/SourceList.tsx';
  expect(wrongArrows(new Map([[file, text]]))).toEqual([`${file} imports ${to}`]);
});

test('a room may import its own files and styles', () => {
  const text = "import styles from './Mark.module.css';\nimport { Tick } from '../ui/Tick.tsx';\nimport './Mark.tsx';";
  expect(wrongArrows(new Map([['reading/SentenceText.tsx', text]]))).toEqual([]);
});

test('where only types may cross, nothing else does', () => {
  const crossing = (text: string) => wrongArrows(new Map([['labels/findings.ts', text]]));
  expect(crossing("import type { Finding } from '../check/finding.ts';")).toEqual([]);
  expect(crossing("import { findingsIn } from '../check/check.ts';")).toEqual([
    'labels/findings.ts imports check/check.ts',
  ]);
});

test('a file outside every room is found', () => {
  expect(wrongArrows(new Map([['utils/date.ts', '']]))).toEqual(['utils/date.ts stands in no room']);
});

test('a circle is found, unless types alone close it', () => {
  const one = "import { two } from './two.ts';";
  const pair = (two: string) =>
    circular(
      new Map([
        ['model/one.ts', one],
        ['model/two.ts', two],
      ]),
    );
  expect(pair("import { one } from './one.ts';")).toEqual(['model/one.ts', 'model/two.ts']);
  expect(pair("import type { One } from './one.ts';")).toEqual([]);
});

test('a way from the browser to the checks is found however long', () => {
  const way = new Map([
    ['main.ts', "import './routes.tsx';"],
    ['routes.tsx', "const page = () => import('./page/Page.tsx');"],
    ['page/Page.tsx', "export { text } from '../check/text.ts';"],
  ]);
  expect(reachedFrom('main.ts', way)).toContain('check/text.ts');
});

test('an export without a name is found', () => {
  const texts = ['export default function () {}', 'export { labels as default };', 'export const named = 1;'];
  const nameless = defaultExports(new Map(texts.map((text, index) => [`ui/${index}.ts`, text])));
  expect(nameless).toEqual(['ui/0.ts', 'ui/1.ts']);
});
