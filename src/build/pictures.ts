import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { pictureFolder } from '../addresses.ts';
import type { AnyFault } from '../check/finding.ts';
import type { Article } from '../model/article.ts';
import { figuresIn } from '../model/blocks.ts';
import { type PixelSize, pixelSizeOf } from './pixelSize.ts';

/** Checks that the pictures of an article are in its folder and have the size given, by which pages reserve room for them. */
export async function pictureFaultsIn(article: Article, folder: string): Promise<readonly AnyFault[]> {
  const faults: AnyFault[] = [];
  for (const { id, file, width, height } of figuresIn(article.sections)) {
    const found = await sizeIn(join(folder, file));
    if (!found) faults.push({ id, code: 'pictureMissing', picture: file });
    else if (found.width !== width || found.height !== height) {
      faults.push({ id, code: 'pictureSizeDiffers', picture: file, ...found });
    }
  }
  return faults;
}

async function sizeIn(file: string): Promise<PixelSize | undefined> {
  try {
    return pixelSizeOf(await readFile(file));
  } catch {
    return undefined;
  }
}

/** Copies an article's pictures into the site. */
export async function copyPictures({ sections }: Article, folder: string, site: string): Promise<void> {
  for (const { file } of figuresIn(sections)) await cp(join(folder, file), join(site, pictureFolder, file));
}

/** Serves the pictures in development. */
export function pictures(folder: string): Plugin {
  return {
    name: 'quellenlage-pictures',
    configureServer({ config, middlewares }) {
      middlewares.use(`${config.base}${pictureFolder}`, async (request, response, next) => {
        try {
          response.end(await readFile(join(folder, decodeURIComponent(request.url ?? '').replace(/^.*[\\/]/, ''))));
        } catch {
          next();
        }
      });
    },
  };
}
