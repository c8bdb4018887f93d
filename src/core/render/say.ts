/** A word as it stands in the reading, and as a voice is to say it. */
export interface SpokenWord {
  written: string;
  spoken: string;
  /** Heard, but not in the words of the page: the number of a list's item, the heading of a table's column. */
  added?: true;
}

const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** The numbers of three digits that are telephones. */
const SHORT_PHONES = new Set(['999', '111', '112']);
/** What stands around a word. A full stop inside an address is not one of them. */
const AROUND = /^([^\p{L}\p{N}£+]*)(.*?)([^\p{L}\p{N}%]*)$/u;

/**
 * Words as a person would read them out: telephone numbers digit by digit, "section 5(2)" as "section 5 2", initials
 * letter by letter, addresses with their dots. A voice reads the rest well by itself.
 * @param say words that are said in another way than they look, `{ SCIE: 'sky' }`.
 */
export function wordsAsSpoken(text: string, say: Readonly<Record<string, string>>): SpokenWord[] {
  const written = text.split(/\s+/).filter(Boolean);
  const bare = written.map((word) => AROUND.exec(word)?.[2] ?? '');
  const phones = phoneNumbers(written, bare);
  let ofSections = false;
  return written.map((word, at): SpokenWord => {
    const [, before = '', middle = '', after = ''] = AROUND.exec(word) ?? [];
    ofSections = /^sections?$/i.test(bare[at - 1] ?? '') || (ofSections && /^(\d.*|and|or|to)$/.test(bare[at - 1] ?? ''));
    const spoken = phones.has(at) ? digits(middle)
      : ofSections && /^\d/.test(middle) ? section(middle)
      : /^\d{1,2}$/.test(middle) && MONTH.test(bare[at + 1] ?? '') ? ordinal(Number(middle))
      : wordAsSpoken(middle, say);
    // The groups of a telephone number are told apart by the small rest that a comma gives.
    const rest = phones.has(at) && !/[.,;:?!]/.test(after) ? ',' : '';
    return { written: word, spoken: middle === '' ? ',' : `${marks(before)}${spoken}${marks(after)}${rest}` };
  });
}

function wordAsSpoken(word: string, say: Readonly<Record<string, string>>): string {
  const [, stem = word, ending = ''] = /^(.+?)(['’]s|s)?$/u.exec(word) ?? [];
  if (say[word]) return say[word];
  if (say[stem]) return say[stem] + ending;
  if (/^[\w.+-]+@[\w.-]+$/.test(word) || /^(https?:\/\/)?([\w-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(word)) return address(word);
  if (/^\d+[A-Z]?(\(\w+\)?)+$/.test(word)) return section(word);
  if (/^19\d\d$/.test(word)) return `19 ${word.slice(2)}`;
  if (/^20[1-9]\d$/.test(word)) return `20 ${word.slice(2)}`;
  if (/^\d{4}[-–/]\d\d(\d\d)?$/.test(word)) return word.split(/[-–/]/).map((year) => wordAsSpoken(year, say)).join(' to ');
  if (/^\d+[-–]\d+$/.test(word)) return word.replace(/[-–]/, ' to ');
  if (/^\d{5,}$/.test(word)) return digits(word);
  if (/^\p{Lu}{2,}$/u.test(stem)) return [...stem].join('-') + (ending && '’s');
  if (/^\p{Lu}{2,}\d+$/u.test(word)) return word.replace(/^\p{Lu}+/u, (letters) => `${[...letters].join('-')} `);
  return word.replaceAll('&', ' and ').replaceAll('/', ' ');
}

/** Which words are parts of a telephone number: digits that follow each other, or a short one that everyone knows. */
function phoneNumbers(written: readonly string[], bare: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < written.length; at += 1) {
    let end = at;
    while (/^\+?\d+$/.test(bare[end] ?? '') && (end === at || !/[.,;:?!)]$/.test(written[end - 1] ?? ''))) end += 1;
    const number = bare.slice(at, end).join('');
    if (SHORT_PHONES.has(number) || number === '116123' || /^(\+|0)\d{6,}$/.test(number)) for (let part = at; part < end; part += 1) found.add(part);
    at = Math.max(at, end - 1);
  }
  return found;
}

const digits = (number: string) => [...number.replace('+', '')].join(' ').replace(/^/, number.startsWith('+') ? 'plus ' : '');

/** `5(2)` as "5 2", `130A` as "1 30-A", `37/41` as "37 41". */
function section(number: string): string {
  return number.replace(/^(\d)([1-9]\d)(?!\d)/, '$1 $2').replace(/(?<=\d)([A-Z])/g, '-$1').replace(/[()/]+/g, ' ').trim();
}

function ordinal(day: number): string {
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}

/** `cqc.org.uk` as "C-Q-C dot org dot U-K". */
function address(word: string): string {
  const names: Record<string, string> = { '.': ' dot ', '/': ' slash ', '-': ' dash ', '@': ' at ', _: ' underline ' };
  return word.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
    .replace(/[a-z]+/gi, (part) => (part.length < 3 || !/[aeiouy]/i.test(part) ? [...part.toUpperCase()].join('-') : part))
    .replace(/[./@_]|-(?![A-Z]\b)/g, (mark) => names[mark] ?? mark);
}

/** Marks that give the voice its melody stay; quotes and brackets are silent. */
function marks(around: string): string {
  return around.replace(/[^.,;:?!…]/gu, '');
}
