import { fingerprint, markOf } from '../../src/core/fingerprint.ts';
import { DOWNLOADS, type Edition, type FormatEnv, type Made } from '../../src/core/format.ts';
import { leafletPage, ownPictures, type Leaflet, type Paper } from '../../src/core/leaflets/leaflet.ts';
import { countWords } from '../../src/core/render/words.ts';
import { pictureOfSide } from '../lib/first-side.ts';
import type { Beside } from './beside.ts';
import type { Remembered, Task } from './make-files.ts';

/** Where a leaflet on that paper is, from the root of the site. */
export function leafletPath(leaflet: Pick<Leaflet, 'id'>, paper: Pick<Paper, 'id' | 'extension'>): string {
  return `/${DOWNLOADS}/${leafletPage(leaflet)}/${leaflet.id}-${paper.id}.${paper.extension ?? 'pdf'}`;
}

/** The making of a leaflet on one kind of paper. */
export function leafletTask(
  leaflet: Leaflet, paper: Paper, env: FormatEnv, shared: string, { fileOf, only, beside }: { fileOf(path: string): string; only(page: string, format: string): boolean; beside: Beside },
): Task {
  const key = leafletPath(leaflet, paper);
  return {
    key, file: fileOf(key), keep: !only(leafletPage(leaflet), paper.id),
    from: leafletMark(leaflet, paper, env, shared),
    make: () => beside.make({ leaflet: leaflet.id, paper: paper.id }, () => leafletWithPicture(leaflet, paper, env)),
    fault: (error) => ({
      file: leaflet.file, line: 1, rule: 'leaflet-not-made', severity: 'error',
      fault: `"${leaflet.title}" could not be set as "${env.sheets.papers[paper.id].label}": ${error instanceof Error ? error.message : String(error)}`,
      todo: 'If it does not fit, take out a part or a point, or choose another paper.',
    }),
  };
}

/** A mark of all that a leaflet on that paper is made from. @param shared a mark of what every leaflet is made from. */
export function leafletMark(leaflet: Leaflet, paper: Pick<Paper, 'id'>, env: Pick<FormatEnv, 'site' | 'pictures'>, shared: string): string {
  const points = leaflet.blocks.flatMap((node) => (node.type === 'easyReadPart' ? node.children : []));
  const pictures = [env.site.logo, ...ownPictures(leaflet), ...points.map(({ picture }) => picture)].map((id) => env.pictures.get(id));
  return fingerprint([shared, paper.id, markOf(leaflet), pictures.map((picture) => picture && markOf(picture))]);
}

/** The leaflet on that paper, and beside it a picture of its first side: `{ webp }`. */
export async function leafletWithPicture(leaflet: Leaflet, paper: Paper, env: FormatEnv): Promise<Made> {
  // All sheets of questions look alike: the site lists them without pictures.
  if (leaflet.kit) return paper.make(leaflet, env);
  let first = '';
  // However the paper goes on with what was set, its first side is seen here.
  const typeset: FormatEnv['typeset'] = (job) => {
    const set = env.typeset(job);
    first ||= set.firstSide?.() ?? '';
    return set;
  };
  const { firstSide: _, ...made } = await paper.make(leaflet, { ...env, typeset });
  return first === '' ? made : { ...made, beside: { ...made.beside, webp: await pictureOfSide(first) } };
}

/** What the manifest says of a leaflet's file. */
export function leafletEdition(leaflet: Leaflet, paper: Paper, { sheets }: FormatEnv, file: Remembered | undefined): Edition {
  return {
    page: leafletPage(leaflet), title: leaflet.title, format: paper.id, path: leafletPath(leaflet, paper),
    ...(file && { bytes: file.bytes, ...(file.pages !== undefined && { pages: file.pages }) }),
    words: countWords(leaflet), language: 'en-GB', date: leaflet.reviewed.on, label: sheets.papers[paper.id].label,
  };
}
