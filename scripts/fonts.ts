/**
 * Makes `public/fonts/digits.woff2`: the ten digits, from a face whose zero has no slash.
 * Atkinson Hyperlegible's zero is slashed, and in a phone number readers take it for another sign.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const OUT = 'public/fonts/digits.woff2';
const from = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans/package.json');
const whole = await readFile(join(dirname(from), 'files/noto-sans-latin-wght-normal.woff2'));
const digits = await subsetFont(whole, '0123456789', {
  targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 800 } }, noHinting: true,
});
await mkdir(dirname(OUT), { recursive: true });
await writeFile(OUT, digits);
console.log(`${OUT}: ${digits.length} bytes`);
