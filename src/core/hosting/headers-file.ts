import { KEPT } from './caching.ts';
import { CONTENT_TYPES, withLetters } from './content-types.ts';
import { HEADERS } from './headers.ts';

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read.
 * Each header of an answer comes from one rule only: where two rules set the same one, both hosts join the values. So what
 * both do on their own, asking again for every file, is not said. Cloudflare takes at most 100 rules, lines of 2,000 letters,
 * and one `*` in a path (https://developers.cloudflare.com/pages/configuration/headers/).
 * @param base the sub-path at which the site stands.
 */
export function headersFile(base: string): string {
  const told = Object.entries(CONTENT_TYPES).filter(([, { tell }]) => tell);
  return [
    '# Made by the build. Netlify and Cloudflare Pages read this file at the top of what is published.',
    rule(`${base}*`, HEADERS),
    ...KEPT.map(({ folder, value }) => rule(`${base}${folder}*`, [{ name: 'Cache-Control', value }])),
    ...told.map(([ending, { type }]) => rule(`${base}*.${ending}`, [{ name: 'Content-Type', value: withLetters(type) }])),
    '',
  ].join('\n');
}

function rule(path: string, headers: readonly { name: string; value: string }[]): string {
  return [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`)].join('\n');
}
