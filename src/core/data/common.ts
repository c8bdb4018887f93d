import { z } from 'zod';
import { typographic } from '../typographic.ts';

/** Names of things in addresses and data files: `your-rights`, `section-2`. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens, like "your-section"');

/** A calendar day as `2026-11-22`. YAML readers that make it a Date are put right here. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('write the day as year-month-day, like 2026-11-22'),
);

export const words = z.string().trim().min(1, 'write something here');

/** Words that readers see: quotes and apostrophes typed straight become printed ones. */
export const prose = words.transform(typographic);

/**
 * Words in which each gap must stay, and no other come in; `fill` fills them: `What does {term} mean?`
 * @param names of the gaps: `term`.
 */
export const gaps = (...names: string[]) => words.refine(
  (text) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort().join() === [...names].sort().join(),
  `keep the gaps ${names.map((name) => `{${name}}`).join(' ')}, and no others`,
).transform(typographic);

export const webAddress = z.url({ protocol: /^https?$/, error: 'write a whole web address, starting with https://' });

/** Somebody else's page that a statement rests on, and when we last read it. */
export const source = z.strictObject({ title: prose, url: webAddress, checked: day });

/** How sure the fact sheets are of a line: confirmed in a source, confirmed by others, inferred, or general knowledge. */
export const sureness = z.enum(['confirmed', 'confirmed-by-others', 'inferred', 'general-knowledge', 'ours']);
