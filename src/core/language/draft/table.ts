import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { tagged } from '../tags.ts';
import { asSentence, inside } from './clause.ts';
import { clean, sentencesOf, type SourceSentence } from './source-sentences.ts';

/** Each row as sentences: what its first cell names, then what each other cell says of it. */
export function tableSentences({ children: [head, ...rows] }: Table): SourceSentence[] {
  const names = head?.children.map((cell) => clean(toString(cell))) ?? [];
  return rows.flatMap(({ children: [first, ...cells] }) => {
    const about = first ? sentencesOf(first.children).map(({ text }) => text.replace(/\.$/u, '')).join('. ') : '';
    const isNamed = (name: string | undefined): name is string => Boolean(name) && names.length > 2;
    const [next, ...said] = cells.flatMap((cell, at) => sentencesOf(cell.children).map(({ text, notes }, n): SourceSentence => {
      const name = names[at + 1];
      if (n === 0 && at > 0 && isNamed(name) && name.endsWith('?')) return { text: asSentence(text), notes, before: name };
      return { text: n === 0 && isNamed(name) ? `${name.replace(/\?$/u, '')}: ${asSentence(text)}` : asSentence(text), notes, fixed: n === 0 && isNamed(name) && (at === 0 || !/^(?:wh|how long)/iu.test(name)) };
    }));
    const label = about && asSentence(names[0] && !about.startsWith(names[0]) ? headed(names[0], about) : about);
    const note = `From a table${names[1] ? `, under "${names.slice(1).join('", "')}"` : ''}. Write whole sentences.`;
    if (!next) return label ? [{ text: label, notes: [note], fixed: true }] : [];
    return [{ ...next, before: label || undefined, notes: [note, ...next.notes] }, ...said];
  });
}

/** "Section: 3", and "You are kept in hospital" where the head of the column begins the sentence. */
function headed(name: string, about: string): string {
  const { words, verbs } = tagged(name);
  return verbs.length > 0 && verbs.at(-1)?.to === words.length - 1 ? `${name} ${inside(about)}` : `${name}: ${about}`;
}
