import type { FormatEnv, TypesetJob } from '../format.ts';
import { ownPictures, type Leaflet } from '../leaflets/leaflet.ts';
import { keepTogether } from './keep-together.ts';
import { leafletSheet } from './leaflet-sheet.ts';
import { renderTypst } from './typst.ts';
import { picturesOf } from './typst-sheet.ts';

/**
 * A leaflet as a document for Typst.
 * @param template a file of `scripts/typst/leaflets` without its ending. It defines `edition(..parts)`, which gets the parts
 *   of the leaflet one by one, and every function that the source calls.
 * @param qr makes the SVG of a QR code.
 */
export function leafletTypst(leaflet: Leaflet, template: string, env: Omit<FormatEnv, 'typeset'>, qr: (address: string) => string): TypesetJob {
  const sheet = leafletSheet(leaflet, env);
  const options = { site: env.site.address, callouts: env.web.callouts, diagram: env.web.diagram };
  let at = 0;
  const parts = leaflet.partSizes.map((size) => renderTypst({ name: leaflet.name, blocks: leaflet.blocks.slice(at, at += size) }, options));
  return {
    main: [`#import "/leaflets/${template}.typ": *`, `#edition(\n${parts.map((part) => `[\n${part}\n],\n`).join('')})`].join('\n\n'),
    inputs: { sheet: JSON.stringify(sheet, (_, value: unknown) => (typeof value === 'string' ? keepTogether(value) : value)) },
    files: { ...picturesOf(leaflet.blocks, [sheet.logo, ...ownPictures(leaflet)], env), '/qr.svg': qr(sheet.newCopy.address) },
    date: leaflet.reviewed.on,
  };
}
