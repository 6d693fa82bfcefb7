import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

/** The folders of the packages that are part of a bundle for browsers. */
const shipped = new Set<string>();

/** Records which packages are shipped. */
export function noteShipped(): Plugin {
  return {
    name: 'quellenlage-shipped',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    generateBundle(_, bundle) {
      for (const id of Object.values(bundle).flatMap(sourcesOf)) {
        const folder = /^\0?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
        if (folder) shipped.add(folder);
      }
    },
  };
}

/** The licences of the packages shipped in the bundles so far. */
export function licencesOfShipped(): Promise<string> {
  return licencesOf([...shipped].sort());
}

/**
 * Names, versions and licences of packages and of those they depend on, which may be built into one of their files, with the licences'
 * texts. Throws an Error for a package without one.
 */
export async function licencesOf(folders: readonly string[]): Promise<string> {
  const listed = new Map<string, string>();
  for (const folder of folders) await list(folder, listed);
  return [...listed.values()].join(`\n${'-'.repeat(72)}\n\n`);
}

async function list(folder: string, listed: Map<string, string>): Promise<void> {
  const {
    name,
    version,
    license,
    dependencies = {},
  } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const title = `${name} ${version} (${license})`;
  if (listed.has(title)) return;
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name}: no licence text in ${folder}.`);
  listed.set(title, `${title}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`);
  for (const dependency of Object.keys(dependencies)) await list(installed(dependency, folder), listed);
}

/** The folder in which Node finds a package that another one depends on: its own, or the nearest above it. */
function installed(name: string, folder: string): string {
  const own = join(folder, 'node_modules', name);
  return existsSync(own) || dirname(folder) === folder ? own : installed(name, dirname(folder));
}

function sourcesOf(file: Rollup.OutputAsset | Rollup.OutputChunk): readonly string[] {
  if (file.type === 'asset') return file.originalFileNames;
  return Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? id : []));
}
