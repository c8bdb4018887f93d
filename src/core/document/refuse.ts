import type { Fault } from '../fault.ts';

/**
 * What MDX would take for a program. Content is words only, so each is refused before the text is parsed, where the
 * parser's own messages would be about programs too.
 */
const REFUSED: { rule: string; pattern: RegExp; fault: (found: string) => string; todo: string }[] = [
  { rule: 'import', pattern: /^(?:import|export)\s.*$/g, fault: (found) => `"${found}" is a program line.`,
    todo: 'Take it out: a page holds words only. If the sentence begins with that word, put another first.' },
  // Word and EPUB files that hold one cannot be opened. U+FFFD stands where a letter was lost.
  { rule: 'no-letter', pattern: /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd-\uffff]/g, fault: (found) => `There are signs here that are no letters: ${[...found.replaceAll(' … ', '')].map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).slice(0, 5).join(', ')}.`,
    todo: 'Type the words around them again. Such signs come with words that are pasted.' },
  { rule: 'brace', pattern: /[{}]/g, fault: (found) => `There is a brace here: ${found}`, todo: 'Use round brackets, or words.' },
  { rule: 'raw-html', pattern: /<\/?[A-Za-z!?][^>]*>?|<(?=\S)/g, fault: (found) => `"${found}" looks like HTML.`,
    todo: 'Use Markdown or a block such as :::key-fact. Write a web link as [words](https://address). Write "less than" in words.' },
];

/**
 * Finds what content may not hold, and blanks it, so that the rest can still be read and its faults listed as well.
 * Offsets and lines stay as they were.
 */
export function refuse(text: string, file: string, firstLine = 1): { text: string; faults: Fault[] } {
  const faults: Fault[] = [];
  const lines = text.split('\n').map((original, index) => REFUSED.reduce((line, { rule, pattern, fault, todo }) => {
    const found = [...line.matchAll(pattern)].map(([words]) => words);
    if (found.length === 0) return line;
    faults.push({ file, line: firstLine + index, rule, fault: fault(found.join(' … ').slice(0, 60)), todo, severity: 'error' });
    return line.replace(pattern, (words) => ' '.repeat(words.length));
  }, original));
  return { text: lines.join('\n'), faults };
}
