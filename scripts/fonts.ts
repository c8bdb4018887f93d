import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Makes `digits.woff2` in `folder`: the ten digits, from a face whose zero has no slash.
 * Atkinson Hyperlegible's zero is slashed, and in a phone number readers take it for another sign.
 * @returns its size in bytes
 */
export async function makeFonts({ folder = 'public/fonts' }: { folder?: string } = {}): Promise<number> {
  const from = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans/package.json');
  const whole = await readFile(join(dirname(from), 'files/noto-sans-latin-wght-normal.woff2'));
  // Noto's regular is lighter than Atkinson's, so the digits begin a little bolder.
  const digits = await subsetFont(whole, '0123456789', {
    targetFormat: 'woff2', variationAxes: { wght: { min: 450, max: 800 } }, noHinting: true,
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'digits.woff2'), digits);
  return digits.length;
}

if (import.meta.main) console.log(`digits.woff2: ${await makeFonts()} bytes`);
