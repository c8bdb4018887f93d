import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import opentype from 'opentype.js';
import type { OutlineText } from '../../src/core/pictures/compose.ts';

const resolve = createRequire(import.meta.url).resolve;
const openmoji = dirname(resolve('openmoji/package.json'));
const parts = new Map<string, Promise<string>>();

const fileOf = (code: string) => join(openmoji, 'color', 'svg', `${code}.svg`);

/** Whether our version of OpenMoji has a picture of that code. */
export function hasOpenMoji(code: string): boolean {
  return existsSync(fileOf(code));
}

/** The SVG files of those OpenMojis, by code; unknown ones are left out. Each file is read once. */
export async function readParts(codes: Iterable<string>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const code of new Set(codes)) {
    if (!hasOpenMoji(code)) continue;
    const part = parts.get(code) ?? readFile(fileOf(code), 'utf8');
    parts.set(code, part);
    found.set(code, await part);
  }
  return found;
}

export async function openMojiVersion(): Promise<string> {
  return (JSON.parse(await readFile(join(openmoji, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Turns words into outlines of Noto Sans, kerned as the font says. */
export async function outlinesInNotoSans(weight: '400Regular' | '700Bold' = '700Bold'): Promise<OutlineText> {
  const bytes = await readFile(resolve(`@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`));
  const font = opentype.parse(new Uint8Array(bytes).buffer);
  return (text, size) => {
    const path = font.getPath(text, 0, 0, size);
    // Its own rounding makes "NaN" of numbers that JavaScript writes as 1e-7, and browsers end the words there.
    for (const command of path.commands) {
      for (const [key, value] of Object.entries(command)) if (typeof value === 'number') command[key] = Math.round(value * 100) / 100;
    }
    return { path: path.toPathData(2), width: font.getAdvanceWidth(text, size) };
  };
}
