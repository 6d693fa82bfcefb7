import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rollup, ViteBuilder } from 'vite';

/** What Vite hands back of a build. */
type Built = Awaited<ReturnType<ViteBuilder['build']>>;

/** The folders of the packages of which something is shipped in a bundle, each once, sorted. */
export function packagesIn(built: Built): readonly string[] {
  const folders = idsIn(built).flatMap((id) => /^\0?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  return [...new Set(folders)].sort();
}

/** Names, versions and licences of what is shipped, with their texts. Throws an Error where a package comes without one. */
export async function licencesOf(packages: readonly string[]): Promise<string> {
  return (await Promise.all(packages.map(licenceOf))).join(`\n${'-'.repeat(72)}\n\n`);
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name}: no licence text in ${folder}.`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}

function idsIn(built: Built): readonly string[] {
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return files.flatMap((file) => (file.type === 'chunk' ? keptModulesOf(file) : file.originalFileNames));
}

function keptModulesOf({ modules }: Rollup.OutputChunk): readonly string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? id : []));
}
