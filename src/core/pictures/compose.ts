import type { Layer, Picture } from '../data/pictures.ts';
import { partFor } from './parts.ts';
import { bubble, calendar, shape } from './shapes.ts';

/** Words as a shape: the path's data with the words' left end at 0 on the line y = 0, and how wide they are. */
export type OutlineText = (text: string, size: number) => { path: string; width: number };

/** A picture needs an OpenMoji that this version of OpenMoji does not have. */
export class UnknownOpenMoji extends Error {
  readonly picture: string;
  readonly code: string;
  constructor(picture: string, code: string) {
    super(`The picture "${picture}" uses the OpenMoji "${code}", which does not exist. Look for the code at openmoji.org/library.`);
    this.name = 'UnknownOpenMoji';
    this.picture = picture;
    this.code = code;
  }
}

/** The OpenMojis that a picture is made of, each once. */
export function codesOf(picture: Picture): string[] {
  return [...new Set(layersOf(picture).flatMap((layer) => ('openmoji' in layer ? [layer.openmoji] : [])))];
}

/**
 * Draws a picture as an SVG of 72 × 72 units. It has no ids, so several can stand on one page, and no text.
 * @param partsByCode the SVG files of OpenMoji, by their codes.
 * @throws UnknownOpenMoji when a part is missing.
 */
export function compose(picture: Picture, partsByCode: ReadonlyMap<string, string>, outlineText: OutlineText): string {
  const drawn = layersOf(picture).map((layer) => draw(layer, picture, partsByCode, outlineText));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">${drawn.join('')}</svg>`;
}

function layersOf({ openmoji, scene }: Picture): readonly Layer[] {
  return openmoji ? [{ openmoji, x: 0, y: 0, scale: 1 }] : scene ?? [];
}

function draw(layer: Layer, picture: Picture, partsByCode: ReadonlyMap<string, string>, outlineText: OutlineText): string {
  const words = (text: string, x: number, y: number, size: number) => {
    const { path, width } = outlineText(text, size);
    return `<path transform="translate(${x - width / 2} ${y})" d="${path}"/>`;
  };
  if ('openmoji' in layer) {
    const svg = partsByCode.get(layer.openmoji);
    if (svg === undefined) throw new UnknownOpenMoji(picture.id, layer.openmoji);
    const { openmoji, x, y, scale, top } = layer;
    return `<g transform="translate(${x} ${y}) scale(${scale})">${partFor(openmoji, svg, { scale, top })}</g>`;
  }
  if ('bubble' in layer) return bubble(layer.bubble);
  if ('text' in layer) return words(layer.text, layer.x, layer.y, layer.size);
  if ('calendar' in layer) {
    const { number, unit } = layer.calendar;
    return calendar() + words(number, 36, 46, 26) + words(unit, 36, 60, 12.5);
  }
  return shape(layer.path, layer);
}
