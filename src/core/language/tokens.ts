/** What stands around a word and is not part of it. */
const BEFORE = /^[^\p{L}\p{N}£+#@]+/u;
const AFTER = /[^\p{L}\p{N}%]+$/u;

/** A group of digits, as in a phone number: `0300`, `(0115)`, `3393.` */
const DIGITS = /^[+(]{0,2}\d{2,}\)?[.,;:?!)]*$/u;

/** Fewer digits than this are two numbers that happen to meet. `116 123` has six. */
const SHORTEST_PHONE_NUMBER = 6;

/**
 * The words of a sentence, as they are counted: `well-known`, `5(2)`, `9:30am`, a web address and a phone number in
 * groups are one word each. Marks around a word are left off, and an apostrophe inside it is kept.
 */
export function wordsOf(sentence: string): string[] {
  const pieces = sentence.split(/[\s—]+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const words: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const length = phoneNumberLength(pieces, at);
    words.push(bare(pieces.slice(at, at + length).join(' ')));
    at += length;
  }
  return words;
}

/** How many pieces from here on are one phone number; 1 when there is none. */
function phoneNumberLength(pieces: readonly string[], at: number): number {
  let length = 0;
  let digits = 0;
  while (DIGITS.test(pieces[at + length] ?? '')) {
    const piece = pieces[at + length] ?? '';
    digits += piece.replace(/\D/gu, '').length;
    length += 1;
    if (/[.,;:?!]$/u.test(piece)) break;
  }
  return length > 1 && digits >= SHORTEST_PHONE_NUMBER ? length : 1;
}

function bare(piece: string): string {
  const word = piece.replace(BEFORE, '').replace(AFTER, '');
  return word.includes('(') && !word.includes(')') && piece.includes(')') ? `${word})` : word;
}

/** Web and e-mail addresses: not words, so no rule about words is for them. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S{1,99}@\S{1,99}\.\S+|(?<![\p{L}\p{N}.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:uk|org|com|net|info)(?:\/\S*)?(?![\p{L}\p{N}])/giu;

/** The same sentence with each address made blank, and everything else where it was. */
export function withoutAddresses(sentence: string): string {
  return sentence.replace(ADDRESS, (address) => ' '.repeat(address.length));
}

/** Letters that stand for words: `IMHA`, `IMHAs`, `A&E`. */
export function isInitials(word: string): boolean {
  return /^\p{Lu}[\p{Lu}&]{1,9}s?$/u.test(word);
}

/** The form in which words are compared: small letters, a plain apostrophe, no possessive. Initials keep their capitals. */
export function comparable(word: string): string {
  const plain = word.replace(/[’ʼ]/gu, "'").replace(/'s$/iu, '').replace(/'$/u, '');
  return isInitials(plain) ? plain : plain.toLowerCase();
}
