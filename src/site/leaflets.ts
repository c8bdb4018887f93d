import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAN_SET } from '../core/leaflets/browser-papers.ts';
import { LEAFLET_LIST, type ListedLeaflet, type ListedPaper } from '../core/leaflets/listed.ts';
import { PICTURES } from '../core/render/leaflet-html.ts';
import { labels } from './content.ts';
import { link } from './link.ts';
import { folders } from './settings.ts';

const list = join(folders.public, LEAFLET_LIST);

/** Every leaflet in its order. They are made before the site; without them, as in a first look at a change, there are none. */
export const leaflets: readonly ListedLeaflet[] = existsSync(list)
  ? (JSON.parse(readFileSync(list, 'utf8')) as ListedLeaflet[]).map((leaflet) => ({ ...leaflet, parts: leaflet.parts.map(belowBase) }))
  : [];

/** The list is made for a site at the root; this one may stand below a path. */
function belowBase(html: string): string {
  return html.replaceAll(`src="${PICTURES}`, `src="${link(PICTURES)}`);
}

/** A leaflet's title, with its kind where another leaflet has the same title: for whoever hears a link alone. */
export function nameOf({ title, reading }: Pick<ListedLeaflet, 'title' | 'reading'>): string {
  return reading === 'easy-read' ? `${title} (${labels.easyRead.name.toLowerCase()})` : title;
}

/** The papers of a leaflet on which "Make a leaflet" can set it. */
export function settable({ papers }: ListedLeaflet): ListedPaper[] {
  return papers.filter(({ paper }) => CAN_SET.some((id) => id === paper));
}
