import type { FormatEnv } from '../../src/core/format.ts';
import type { Leaflet, Paper } from '../../src/core/leaflets/leaflet.ts';
import type { ListedLeaflet, ListedPaper } from '../../src/core/leaflets/listed.ts';
import { leafletHtml } from '../../src/core/render/leaflet-html.ts';
import { leafletSheet } from '../../src/core/render/leaflet-sheet.ts';
import { sizeOfPicture } from '../lib/first-side.ts';
import { leafletPath } from './leaflets.ts';
import { besideOf, type Remembered } from './make-files.ts';

/**
 * What the site is told of each leaflet: what it is for, the files that were made of it, and its words as HTML.
 * @param files what is remembered of each file, by its path from the root of the site
 * @param fileOf where such a path lies on disk
 */
export async function listLeaflets(
  made: readonly { leaflet: Leaflet; paper: Paper }[], env: FormatEnv, files: Readonly<Record<string, Remembered | undefined>>, fileOf: (path: string) => string,
): Promise<ListedLeaflet[]> {
  const leaflets = [...new Set(made.map(({ leaflet }) => leaflet))];
  return Promise.all(leaflets.map(async (leaflet) => {
    const { notice, checked, nextCheck, newCopy } = leafletSheet(leaflet, env);
    const papers = await Promise.all(made.filter((one) => one.leaflet === leaflet).map(({ paper }) => listed(leaflet, paper)));
    return {
      id: leaflet.id, title: leaflet.title, describe: leaflet.describe, for: leaflet.for, order: leaflet.order,
      reading: leaflet.name, picture: leaflet.picture, papers: papers.flatMap((paper) => paper ?? []),
      sheet: { notice, checked, nextCheck, newCopy },
      parts: leafletHtml(leaflet, { site: env.site.address, labels: env.web }),
    };
  }));

  async function listed(leaflet: Leaflet, paper: Paper): Promise<ListedPaper | undefined> {
    const path = leafletPath(leaflet, paper);
    const file = files[path];
    if (!file) return undefined;
    const picture = file.beside?.webp === undefined ? undefined : besideOf(path, 'webp');
    return {
      paper: paper.id, ...env.sheets.papers[paper.id], path, bytes: file.bytes, pages: file.pages,
      ...(picture !== undefined && { preview: { path: picture, ...await sizeOfPicture(fileOf(picture)) } }),
    };
  }
}
