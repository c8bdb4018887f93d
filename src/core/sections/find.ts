import type { Section } from '../data/sections.ts';

/** What people say when they do not know their section: the two that most people are on. */
const SECTIONED = /^(i (have been|was|am|got) )?(sectioned|on a section|detained|kept in hospital)$/;

/**
 * The sections that someone may mean by `2`, `section 3`, `S.37/41`, `cto` or `sectioned`. The likeliest first; none when
 * nothing fits.
 */
export function findSections(sections: readonly Section[], asked: string): Section[] {
  const wanted = plain(asked);
  if (wanted === '') return [];
  if (SECTIONED.test(wanted)) return sections.filter(({ id }) => id === 'section-2' || id === 'section-3');
  const names = sections.map((section) => ({ section, names: namesOf(section) }));
  const exact = names.filter(({ names: own }) => own.some((name) => name === wanted));
  if (exact.length > 0) return exact.map(({ section }) => section);
  const starts = names.filter(({ names: own }) => own.some((name) => name.startsWith(wanted)));
  const holds = names.filter(({ names: own }) => own.some((name) => wanted.length > 2 && name.includes(wanted)));
  return [...new Set([...starts, ...holds].map(({ section }) => section))];
}

function namesOf({ name, alsoCalled }: Section): string[] {
  return [...name.split(', '), name, ...alsoCalled].map(plain);
}

/** Small letters without "section", marks or spaces that people set in many ways: `S. 5 (2)` and `5(2)` are `52`. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\b(sections?|sect|sec|s)\b\.?\s*(?=\d)/g, '').replace(/\bs(?=\d)/g, '')
    .replace(/[’'.,?!]/g, '').replace(/[()]/g, ' ').replace(/\s*\/\s*/g, '/').replace(/(\d)\s+(?=\d)/g, '$1.').replace(/\s+/g, ' ').trim();
}
