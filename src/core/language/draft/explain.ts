import type { Word } from '../../data/words.ts';
import { glossaryIndex, inText } from '../glossary-uses.ts';
import { easeOf } from '../hard-words.ts';
import { plainWordsAt } from '../plain-words.ts';
import { stem } from '../roots.ts';
import { tagged } from '../tags.ts';
import { comparable, isInitials, wordsOf } from '../tokens.ts';
import { replaceWord } from './house-style.ts';

export interface Explained {
  /** With each glossary word in **bold** that comes up here first. */
  text: string;
  notes: string[];
}

/**
 * Explains hard words, sentence after sentence: those of the glossary in bold, for the build to add the meaning; a note
 * for the rest. `explained` are glossary words that
 * have their meaning already; those that get it here are added.
 */
export function explainer(words: readonly Word[], explained = new Set<string>()): (sentence: string) => Explained {
  const index = glossaryIndex(words);
  const noted = new Set<string>();
  return (sentence) => {
    const inSentence = wordsOf(sentence);
    const notes: string[] = [];
    const settled = new Set<number>();
    let text = sentence;
    for (const { value: { word, kind }, at, length } of index.find(inSentence)) {
      for (let n = 0; n < length; n += 1) settled.add(at + n);
      const used = inSentence.slice(at, at + length).join(' ');
      if (kind === 'other-name') {
        if (!noted.has(used)) notes.push(`Easy read keeps to one name. For "${used}", write "${inText(word)}".`);
        noted.add(used);
      }
      else if (!explained.has(word.id) && isMeant(sentence, used)) {
        const term = used.replace(/['’]s?$/u, '');
        const bold = replaceWord(text, term, `**${term}**`);
        if (bold === text) continue;
        text = bold;
        explained.add(word.id);
      }
    }
    for (const [at, word] of inSentence.entries()) {
      const key = stem(word);
      if (settled.has(at) || noted.has(key) || isInitials(comparable(word)) || easeOf(word) !== 'hard' || isName(sentence, word, at)) continue;
      noted.add(key);
      notes.push(hardWord(inSentence, at));
    }
    return { text, notes };
  };
}

/** Whether a glossary word made of everyday words is meant: "to recall" is not the noun "recall". One that starts a sentence is not sure. */
function isMeant(sentence: string, used: string): boolean {
  if (used.includes(' ') || easeOf(used) !== 'easy') return true;
  const word = tagged(sentence).words.find(({ text }) => text === used);
  return word?.tags.has('Noun') === true;
}

/** Names of people and places need no meaning: a capital inside a sentence, or a word that is known as a name. */
function isName(sentence: string, word: string, at: number): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  return at > 0 || tagged(sentence).words[0]?.tags.has('ProperNoun') === true;
}

function hardWord(words: readonly string[], at: number): string {
  const plain = plainWordsAt(words, at);
  const none = `"${words[at]}" is a hard word, and content/words.yaml has no meaning for it.`;
  if (!plain?.plain) return `${none} Use a more common word.`;
  return plain.legal ? `${none} "${plain.phrase}" is a legal word: keep it, and say what it means: "${plain.plain}".` : `${none} Plain words for "${plain.phrase}": "${plain.plain}".`;
}
