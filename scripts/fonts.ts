import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { writeWhole } from './lib/write-whole.ts';

/** What nearly all pages consist of: ASCII without its digits, a space that does not break, £, ·, ×, é, dashes, quotes, bullets, dots, ‹ ›. As in `src/styles/fonts.css`. */
const LETTERS = [[0x20, 0x2f], [0x3a, 0x7e], [0xa0, 0xa0], [0xa3, 0xa3], [0xb7, 0xb7], [0xd7, 0xd7], [0xe9, 0xe9], [0x2010, 0x203a]] as const;

/**
 * Makes the fonts of nearly all pages in `folder`, as small as they can be.
 * `letters.woff2` holds what such pages consist of, in the weights that the site uses. Other letters come from the whole face,
 * which a browser fetches only for a page that has one.
 * `digits.woff2` holds the ten digits, from a face whose zero has no slash: Atkinson Hyperlegible's zero is slashed, and in a
 * phone number readers take it for another sign.
 * @returns their sizes in bytes, by their names
 */
export async function makeFonts({ folder = 'public/fonts' }: { folder?: string } = {}): Promise<Record<string, number>> {
  const letters = LETTERS.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))).join('');
  const fonts = {
    'letters.woff2': await part('atkinson-hyperlegible-next', letters, { min: 400, max: 800 }),
    // Noto's regular is lighter than Atkinson's, so the digits begin a little bolder. They need none of its ligatures.
    'digits.woff2': await part('noto-sans', '0123456789', { min: 450, max: 800 }, { noLayoutClosure: true }),
  };
  for (const [name, bytes] of Object.entries(fonts)) await writeWhole(join(folder, name), bytes);
  return Object.fromEntries(Object.entries(fonts).map(([name, bytes]) => [name, bytes.length]));
}

async function part(family: string, letters: string, wght: { min: number; max: number }, options: { noLayoutClosure?: boolean } = {}): Promise<Buffer> {
  const from = createRequire(import.meta.url).resolve(`@fontsource-variable/${family}/package.json`);
  const whole = await readFile(join(dirname(from), `files/${family}-latin-wght-normal.woff2`));
  return subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: { wght }, noHinting: true, ...options });
}

if (import.meta.main) console.table(await makeFonts());
