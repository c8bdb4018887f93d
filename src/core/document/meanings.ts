import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from './report.ts';
import type { EasyReadPart, Meaning } from './types.ts';
import type { Word } from '../data/words.ts';
import { byId, known, type Library } from '../library.ts';

const WORD_LINK = /^\/words\/#(.+)$/;

/**
 * Puts the meaning of each hard word where it first comes up.
 * In the standard words that is a link to the word, `[IMHA](/words/#imha)`; in easy read it is the word in **bold**.
 */
export function remarkMeanings({ words }: Library) {
  return (tree: Root, file: VFile): void => {
    const explained = new Set<string>();
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (node.type === 'easyReadPart') return [node];
      return [node, ...linkedWords(node, words, file).filter((word) => isFirst(word, explained)).map((word) => meaning(word, word.meaning))];
    });
    const explainedEasily = new Set<string>();
    visit(tree, 'easyReadPart', (part: EasyReadPart) => {
      for (const point of part.children) {
        const fresh = boldWords(point, words, file).filter((word) => isFirst(word, explainedEasily));
        point.children.push(...fresh.map((word) => meaning(word, word.easyRead)));
      }
    });
  };
}

function isFirst(word: Word, seen: Set<string>): boolean {
  if (seen.has(word.id)) return false;
  seen.add(word.id);
  return true;
}

function meaning(word: Word, says: string): Meaning {
  return { type: 'meaning', word: word.id, term: word.word, children: [{ type: 'paragraph', children: [{ type: 'text', value: says }] }] };
}

function linkedWords(node: RootContent, words: readonly Word[], file: VFile): Word[] {
  const found: Word[] = [];
  visit(node, 'link', (link) => {
    const wanted = WORD_LINK.exec(link.url)?.[1];
    if (wanted === undefined) return;
    const word = byId(words, wanted);
    if (word) found.push(word);
    else report(file, link, 'unknown-word', `There is no word "${wanted}" in the list of words.`, `Use one of: ${known(words, wanted)}. New ones go into content/words.yaml.`);
  });
  return found;
}

function boldWords(node: EasyReadPart['children'][number], words: readonly Word[], file: VFile): Word[] {
  const found: Word[] = [];
  visit(node, 'strong', (strong) => {
    const bold = toString(strong);
    const word = words.find((entry) => isForm(entry, bold));
    if (word) found.push(word);
    else report(file, strong, 'unknown-word', `"${bold}" is in bold, but it is not in the list of words.`, 'In easy read only hard words are bold. Add it to content/words.yaml, or take the stars away.');
  });
  return found;
}

/** Whether `text` is the word or one of its forms. Capitals tell initials apart and nothing else; the shape of an apostrophe tells nothing. */
function isForm(word: Word, text: string): boolean {
  const wanted = straight(text);
  return [word.word, ...word.forms, ...(word.inFull ? [word.inFull] : [])].map(straight).some((form) =>
    form === wanted || (form !== form.toUpperCase() && form.toLowerCase() === wanted.toLowerCase()));
}

const straight = (text: string) => text.replaceAll('’', "'");
