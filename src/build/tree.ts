import { lensesByPath, linearFile, rootFor, treeOf } from '../addresses.ts';
import { pack, packedMeta } from '../file/packed.ts';
import { labels } from '../labels/labels.ts';
import { linearDocument, linearStyle } from '../linear/linearDocument.tsx';
import { holdsExcerpt } from '../model/excerpt.ts';
import type { Lens } from '../model/lens.ts';
import { article, original, ownStyle, renderPath, shareDrawing } from '../prerender.tsx';
import type { RenderedPage } from './document.ts';
import { headOf } from './head.ts';
import { manifestOf } from './manifest.ts';
import { hashOf } from './policy.ts';
import type { ShareDrawing } from './sharePicture.ts';
import { workbenchPage } from './workbenchPage.ts';

/** The pages of a site in one language, to be rendered one at a time, and the other files in that language. */
export type Tree = {
  /** BCP 47. */
  readonly lang: string;
  /** Its folder below the site's root. */
  readonly folder: string;
  /** The way from there back to the root. */
  readonly root: '' | '../';
  /** The path of every page below the folder. */
  readonly paths: readonly string[];
  /** Renders one of these pages, for a site with this public address. Throws a RangeError for any other path. */
  readonly pageAt: (path: string, site: string | undefined) => Promise<RenderedPage>;
  /** The page for addresses that do not exist. */
  readonly missing: () => Promise<RenderedPage>;
  /** The page of the workbench, which has its own script. */
  readonly workbench: RenderedPage;
  /** The drawing for shared pages. */
  readonly share: ShareDrawing;
  readonly files: () => Promise<Readonly<Record<string, string>>>;
};

const lenses = lensesByPath(article);

/** The tree in the language of this bundle; the build itself speaks none. */
export const tree: Tree = {
  lang: labels.lang,
  folder: treeOf(labels.language, article),
  root: rootFor(article),
  paths: [...lenses.keys()],
  pageAt: (path, site) => {
    const lens = lenses.get(path);
    if (!lens) throw new RangeError(`«${path}» is not a page`);
    return pageOf(lens, path, site);
  },
  missing: () => pageOf({ kind: 'unknown' }, '404/', undefined),
  workbench: workbenchPage(article, original.file),
  share: shareDrawing(article),
  files: async () => ({
    'manifest.json': manifestOf(article),
    [linearFile]: await linearEdition(),
  }),
};

/** Includes the reading, so that the workbench can open it again. */
async function linearEdition(): Promise<string> {
  const reading = { article: article.input, unconfirmed: article.unconfirmed.map(({ id }) => id) };
  return linearDocument({
    article,
    sha256: original.sha256,
    styleHash: hashOf(linearStyle),
    head: packedMeta(await pack(reading)),
  });
}

async function pageOf(lens: Lens, path: string, site: string | undefined): Promise<RenderedPage> {
  return {
    path,
    head: headOf(lens, article, site),
    html: await renderPath(path),
    style: ownStyle(lens, article),
    sharesStyle: lens.kind !== 'unknown' && holdsExcerpt(lens, article),
  };
}
