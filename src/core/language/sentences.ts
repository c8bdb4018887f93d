/** A sentence, and where in the text it starts and ends. */
export interface TextSentence {
  text: string;
  start: number;
  end: number;
}

/** A full stop after one of these belongs to the word: what follows is the same sentence. */
const NEVER_LAST = new Set(['Dr', 'Mr', 'Mrs', 'Ms', 'Prof', 'St', 'e.g', 'i.e', 'eg', 'ie', 'vs', 'approx', 'cf']);

/** These may end a sentence. What follows them shows whether they did: `No. 1`, `at 5 p.m. on Monday`. */
const MAYBE_LAST: Readonly<Record<string, RegExp>> = {
  No: /\p{N}/u, Nos: /\p{N}/u, s: /\p{N}/u, ss: /\p{N}/u, etc: /\p{Ll}/u, 'a.m': /\p{Ll}/u, 'p.m': /\p{Ll}/u,
};

/** The mark, and the brackets and quotation marks that close with it; then a space or the end of the block. */
const END = /[.?!…。！？؟।]+["'”’»)\]]*(?=\s|$)/gu;

/** Letters and dots before the mark: `Dr`, `e.g`. No word that matters here is longer than 8. */
const WORD_BEFORE = /[\p{L}.]{1,8}$/u;

/**
 * Splits the words of one block into sentences, at full stops, question marks, exclamation marks and the block's end.
 * `9:30am`, `5(2)`, `Dr. Shah`, `No. 1` and web addresses stay whole. A block without any mark is one sentence.
 */
export function splitSentences(text: string): TextSentence[] {
  const sentences: TextSentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const whole = text.slice(start, end);
    const words = whole.trim();
    const from = start + whole.indexOf(words);
    if (/[\p{L}\p{N}]/u.test(words)) sentences.push({ text: words.replace(/\s+/gu, ' '), start: from, end: from + words.length });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (endsSentence(text, match.index, match[0], end)) close(end);
  }
  close(text.length);
  return sentences;
}

function endsSentence(text: string, markAt: number, mark: string, end: number): boolean {
  const next = /\S/u.exec(text.slice(end, end + 20))?.[0];
  if (next === undefined) return true;
  // “Can I leave?” they asked: the quotation ends, the sentence does not.
  if (/["'”’»)\]]$/u.test(mark) && /\p{Ll}/u.test(next)) return false;
  if (mark !== '.') return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, markAt - 9), markAt))?.[0];
  if (word === undefined) return true;
  if (NEVER_LAST.has(word)) return false;
  return !(Object.hasOwn(MAYBE_LAST, word) && MAYBE_LAST[word]?.test(next));
}
