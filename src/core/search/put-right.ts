import { stem } from './stem.ts';
import { FILLING, tokens } from './tokens.ts';

/** The words of the site. */
export interface Vocabulary {
  /** Those that stand on a page, or that people ask with, set apart by spaces; the most telling first. */
  words: string;
  /** Other common English words that a slip of the pen would lead from to one of these. They are left as they are. */
  english: string;
}

export interface Spelling {
  /** The question with its slips put right. */
  right: string;
  changed: boolean;
  /** Words of the site that look like one that it does not have, but that is right as it stands. */
  alike: string[];
  /** The question with these in their place; for when nothing else is found. */
  guess: string;
}

export interface Speller {
  /** Whether the site has the word, in this form or another. */
  has(word: string): boolean;
  read(asked: string): Spelling;
}

/** How many letters may be wrong in a word of so many letters. */
const slipsIn = (length: number) => (length < 8 ? 1 : 2);
const MORE_BY_SOUND = 1;
const SHORTEST = 4;
const WORD = /[\p{L}\p{N}'’]+/gu;
/** What a word that sounds the same is nearer by. */
const SOUNDS_SAME = 0.9;
/** Letters that two words must have for one that was written together to be parted. */
const PART = 3;

/** Puts slips of the pen right, by the words of the site. A word that is right as it stands is never changed. */
export function makeSpeller({ words, english }: Vocabulary): Speller {
  const ours = words.split(' ').filter(Boolean);
  const exact = new Set(ours);
  const stems = new Set(ours.map(stem));
  const left = new Set(english.split(' '));
  const bySound = grouped(ours, sound);
  const byLetter = grouped(ours, (word) => word.charAt(0));
  // `advocat` is what `advocate` and `advocates` have in common, and still a slip.
  const has = (word: string) => exact.has(word) || (stems.has(stem(word)) && !exact.has(`${word}e`));
  const known = (word: string) => has(word) || FILLING.has(word);

  function nearest(word: string): string | undefined {
    const [first = '', second = ''] = word;
    const sounded = bySound.get(sound(word)) ?? [];
    const written = [...byLetter.get(first) ?? [], ...(byLetter.get(second) ?? []).filter((at) => ours[at]?.charAt(1) === first)];
    let best = { at: Infinity, far: Infinity };
    const look = (at: number, closer: number, most: number): void => {
      const own = ours[at] ?? '';
      if (Math.abs(own.length - word.length) > most || own.length < SHORTEST) return;
      const slipped = slips(word, own, most);
      const far = slipped - closer;
      // Of two that are as near, the more telling one.
      if (slipped <= most && (far < best.far || (far === best.far && at < best.at))) best = { at, far };
    };
    for (const at of sounded) look(at, SOUNDS_SAME, slipsIn(word.length) + MORE_BY_SOUND);
    for (const at of written) look(at, 0, slipsIn(word.length));
    return ours[best.at] ?? parted(word);
  }
  function parted(word: string): string | undefined {
    for (let at = PART; at <= word.length - PART; at += 1) {
      const [one, other] = [word.slice(0, at), word.slice(at)];
      if (exact.has(one) && exact.has(other) && word.length > 2 * PART) return `${one} ${other}`;
    }
    return undefined;
  }

  return {
    has,
    read(asked) {
      const alike: string[] = [];
      const guesses = new Map<string, string>();
      const right = asked.replace(WORD, (written) => {
        const [word = ''] = tokens(written);
        if (word.length < SHORTEST || /\d/.test(word) || known(word)) return written;
        const near = nearest(word);
        if (near === undefined) return written;
        if (!left.has(word)) return near;
        alike.push(near);
        guesses.set(written, near);
        return written;
      });
      return { right, changed: right !== asked, alike, guess: right.replace(WORD, (written) => guesses.get(written) ?? written) };
    },
  };
}

/** How a word sounds, roughly, so that `medicashun` comes near to `medication` and `rites` to `rights`. */
function sound(word: string): string {
  return word.replace(/(?:ti|si|sh|ci)[ou]n/g, 'Xn').replace(/ph/g, 'f').replace(/gh/g, '').replace(/^kn/, 'n')
    .replace(/c(?=[eiy])|z/g, 's').replace(/[ckq]+/g, 'k').replace(/(?!^)[aeiouyh]+/g, '').replace(/(.)\1+/g, '$1');
}

/** The places of words that have something in common. */
function grouped(words: readonly string[], by: (word: string) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  words.forEach((word, at) => {
    const group = groups.get(by(word));
    if (group) group.push(at);
    else groups.set(by(word), [at]);
  });
  return groups;
}

/**
 * How many letters to put in, leave out, change, or change round with the next: the optimal string alignment distance.
 * Infinity when it is more than `most`.
 */
function slips(a: string, b: string, most: number): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  let least = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let now = i;
    for (let j = 1; j <= b.length; j += 1) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let far = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) far = Math.min(far, (before[j - 2] ?? 0) + 1);
      row.push(far);
      now = Math.min(now, far);
    }
    // Two rows, since letters that change places count from the one before the last.
    if (Math.min(now, least) > most) return Infinity;
    least = now;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
