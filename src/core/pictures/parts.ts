/**
 * A red cross on white is the emblem of the Red Cross and protected by UK law (Geneva Conventions Act 1957, section 6),
 * so no picture may show one. These OpenMojis do: the hospital, the staff with a cap, medicine, the bag and the charts.
 */
export const RED_CROSS = ['1F3E5', 'E300', 'E301', 'E302', 'E303', 'E307', 'E309', 'E30A', 'E30B'] as const;
export const RED = /#(ea5a47|d22f27)/gi;
const CROSS_BLUE = '#1e50a0';

/** OpenMoji's clothes. Its busts wear them; its whole figures wear nothing, so we dress them in the same. */
const CLOTHES = '#92d3f5';
const WHOLE_FIGURE = /^1F6B6|-1F9AF|-1F9BD|-1F91D-/;
const SKIN_BODY = /(<path\b[^>]*?\bfill=")(?:#fadcbc|#debb90|#c19a65|#a57939|#6a462f)(")/gi;

/** Printed 3.5 cm wide, a line of 1.4 units is 0.7 mm: the thinnest that still reads from a ward's printer. */
const THINNEST = 1.4;

/** The inside of an OpenMoji's SVG, ready to lie in a scene at `scale`, its clothes in the colour `top`. */
export function partFor(code: string, svg: string, { scale, top }: { scale: number; top?: string | undefined }): string {
  let part = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/\s(?:id|class)="[^"]*"/g, '');
  if (/url\(|href=|<(?:style|script|text|image)\b/.test(part)) {
    throw new Error(`The OpenMoji "${code}" cannot be part of a picture: it needs styles, words or links of its own. Choose another.`);
  }
  if ((RED_CROSS as readonly string[]).includes(code)) part = part.replace(RED, CROSS_BLUE);
  if (WHOLE_FIGURE.test(code)) part = part.replace(SKIN_BODY, `$1${CLOTHES}$2`);
  if (top) part = part.replace(new RegExp(CLOTHES, 'gi'), top);
  return thicken(part, scale);
}

/** Keeps the outlines of small parts from getting thinner than they can be seen. */
function thicken(part: string, scale: number): string {
  return part.replace(/stroke-width="([\d.]+)"/g, (_, width: string) =>
    `stroke-width="${Math.max(Number(width), Math.min(2, Number(width)) * THINNEST / 2 / scale).toFixed(2)}"`);
}
