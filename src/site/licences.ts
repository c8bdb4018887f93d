/** The packages of this project as they are installed here, their licences, and why they are here. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readReasons, reasonFor } from '../core/licences/reasons.ts';
import type { Shipped } from '../core/licences/shipped.ts';

export interface Package { name: string; version: string; licence: string; link: string }

/** Packages that do not name their licence where others do, and where it stands. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = { 'liblouis-build': 'LGPL-2.1-or-later' };

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>> & { version?: string; license?: string; author?: string | { name?: string } };

/**
 * A package as it is installed.
 * @param at its folder below `node_modules`, where that is not its name.
 * @param pinned the version in package.json: a package for another kind of computer is not installed here.
 */
export function installed({ name, at = name }: Pick<Shipped, 'name' | 'at'>, pinned = ''): Package {
  const file = `node_modules/${at}/package.json`;
  const { version = pinned, license } = existsSync(file) ? read(file) : {};
  return { name, version, licence: license ?? SAID_ELSEWHERE[name] ?? '–', link: `https://www.npmjs.com/package/${name}` };
}

/** Every package that package.json names, with its reason from docs/dependencies.md, in the order of the alphabet. */
export function dependencies(): (Package & { why: string })[] {
  const { dependencies: used, devDependencies, optionalDependencies } = read('package.json');
  const reasons = readReasons(readFileSync('docs/dependencies.md', 'utf8'));
  return Object.entries({ ...used, ...devDependencies, ...optionalDependencies }).sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([name, pinned]) => ({ ...installed({ name }, pinned), why: reasonFor(name, reasons) ?? '' }));
}

/** The whole texts of the licences of a package, as they come with it. */
export function licenceTexts({ name, at = name }: Pick<Shipped, 'name' | 'at'>): string[] {
  const folder = `node_modules/${at}`;
  const named = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|ofl)/i.test(file));
  // One package has a folder of them.
  const files = named.flatMap((file) => (statSync(`${folder}/${file}`).isDirectory() ? readdirSync(`${folder}/${file}`).map((inside) => `${file}/${inside}`) : [file]));
  return files.sort().map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
}
