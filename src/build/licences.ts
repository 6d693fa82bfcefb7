import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** Names, versions and licences of packages, with the licences' texts. Throws an Error for a package without one. */
export async function licencesOf(packages: readonly string[]): Promise<string> {
  return (await Promise.all(packages.map(licenceOf))).join(`\n${'-'.repeat(72)}\n\n`);
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name}: no licence text in ${folder}.`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}

function sourcesOf(file: Rollup.OutputAsset | Rollup.OutputChunk): readonly string[] {
  if (file.type === 'asset') return file.originalFileNames;
  return Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? id : []));
}
