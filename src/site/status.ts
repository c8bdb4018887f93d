import { readFileSync } from 'node:fs';
import type { Edition } from '../core/format.ts';
import { contrast, coloursIn, THEMES, type Theme } from '../core/status/contrast.ts';
import type { StatusLabels } from '../core/data/labels-status.ts';
import { editions } from './downloads.ts';

/** The day on which this copy of the site is made. */
export const madeOn = new Date().toISOString().slice(0, 10);

export interface Sum { label: string; count: number; bytes: number; sides: number }

/** The files of each kind, those of leaflets as one kind; and all of them. */
export function editionSums(leaflets: string): { kinds: Sum[]; all: Sum } {
  const files = editions.filter(({ bytes }) => bytes !== undefined);
  const kindOf = ({ page, label }: Edition) => (page.startsWith('leaflets/') ? leaflets : label);
  const labels = [...new Set(files.map(kindOf))];
  const kinds = labels.map((label) => sum(label, files.filter((file) => kindOf(file) === label)));
  return { kinds, all: sum('', files) };
}

function sum(label: string, files: readonly Edition[]): Sum {
  const total = (of: 'bytes' | 'pages') => files.reduce((all, file) => all + (file[of] ?? 0), 0);
  return { label, count: files.length, bytes: total('bytes'), sides: total('pages') };
}

/**
 * How far the colours of each pair stand apart, in each look.
 * @throws Error when a colour is not in the style sheet, or a pair falls short of the least that we allow.
 */
export function contrasts({ pairs }: StatusLabels['contrast']): { use: string; ratios: Record<Theme, number> }[] {
  const colours = coloursIn(readFileSync(new URL('src/styles/tokens.css', `file://${process.cwd()}/`), 'utf8'));
  return pairs.map(({ for: use, of, on, least }) => {
    const ratio = (theme: Theme) => {
      const [letters, behind] = [of, on].map((name) => colours[theme].get(name));
      if (!letters || !behind) throw new Error(`content/labels/status.yaml: there is no colour "${letters ? on : of}" in src/styles/tokens.css.`);
      const found = contrast(letters, behind);
      if (found < least) throw new Error(`src/styles/tokens.css: "${of}" on "${on}" is ${found.toFixed(2)} to 1 in the ${theme} look. It has to be ${least} or more, as content/labels/status.yaml says.`);
      return found;
    };
    return { use, ratios: Object.fromEntries(THEMES.map((theme) => [theme, ratio(theme)])) as Record<Theme, number> };
  });
}

/** The version of a package that this project pins. */
export function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
  return version;
}
