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
  for (const { id, file: picture, width, height } of figuresIn(article.sections)) {
    const file = await readFile(join(folder, picture)).catch(() => undefined);
    const found = file && sizeOf(file);
    if (!file) faults.push({ id, code: 'pictureMissing', picture });
    else if (!found) faults.push({ id, code: 'pictureDamaged', picture });
    else if (found.width !== width || found.height !== height) {
      faults.push({ id, code: 'pictureSizeDiffers', picture, ...found });
    }
  }
  return faults;
}

/** The size of a picture; undefined also if its file ends too early. */
function sizeOf(file: Buffer): PixelSize | undefined {
  try {
    return pixelSizeOf(file);
  } catch {
    return undefined;
  }
}

/** Copies an article's pictures into the site, also those that are links. */
export async function copyPictures({ sections }: Article, folder: string, site: string): Promise<void> {
  for (const { file } of figuresIn(sections)) {
    await cp(join(folder, file), join(site, pictureFolder, file), { dereference: true });
  }
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
