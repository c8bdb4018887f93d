import type { Random } from './random.ts';

/** What breaks readers of text: signs of Markdown, YAML and MDX, signs that cannot be seen, signs of other scripts. */
const NASTY = [
  ':::', ':::easy-read', ':::easy-read[Title]', ':::key-fact', '::::', '::contact[x]', '::section[2]', ':::diagram', ':::unknown', '---', '***', '```', '~~~', '> ', '> > > ', '- ', '1. ',
  '# ', '###### ', '[', ']', '](', '![', '![help] ', '**', '__', '*', '_', '`', '|', '|--|', '\\', '<', '<b>', '</b>', '<!--', '{', '}', '${', 'import x', 'export default',
  '&', '*a', '!!js/function', '%', '@', '"', '\'', ': ', ':', '?', '- - - ', '[^1]', '[^1]: x', 'http://', 'https://example.org/(', '\t', '    ', '\u00a0', '\u200b', '\u202e', '\ufeff', '\0', '\x1b[31m',
  '\r', '\r\n', '\n\n', '\n', '\u2028', '\ud83d', '\udc00', '😀', '👩‍👩‍👧‍👦', 'שלום', 'مرحبا', '漢字', 'e\u0301', 'ﬁ', '\ufffd', '\uffff', 'undefined_', '__proto__', 'constructor', 'toString', '9'.repeat(30), '-1', '1e999', '0300 000 0000',
];

/** Words that come again and again, where a slow pattern would show. */
export const RUNS = ['*', '[', ']', '_', ' ', 'a-', 'a.', '`', '~', '|', '!', '![', '[](', '**a ', '_a_ ', '> ', '- ', '\t', '(', '"', '<', '&', 'a@', 'http://', 'a, ', '9', '9 ', '.', '. ', 'a\n', '\n', '\r', ':', ':::', '# ', '1. ', '\\', '=', '-', 'x', 'é', '😀', '“', '’', '[a]: ', '[^a]', 'A.', 'of '];

/** A text with some things wrong in it, as editors' slips and programs' mistakes are. */
export function mutated(text: string, random: Random): string {
  let now = text;
  for (let count = 1 + random.below(4); count > 0; count -= 1) now = random.pick(random.chance(60) ? LINES : SIGNS)(now, random);
  return now;
}

type Mutation = (text: string, random: Random) => string;

const inLines = (change: (lines: string[], at: number, random: Random) => void): Mutation => (text, random) => {
  const lines = text.split('\n');
  change(lines, random.below(lines.length), random);
  return lines.join('\n');
};

const LINES: readonly Mutation[] = [
  inLines((lines, at, random) => { lines.splice(at, 1 + random.below(3)); }),
  inLines((lines, at) => { lines.splice(at, 0, lines[at] ?? ''); }),
  inLines((lines, at, random) => { const other = random.below(lines.length); [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? '']; }),
  inLines((lines, at, random) => { lines.splice(at, 0, random.pick(NASTY)); }),
  inLines((lines, at, random) => { lines[at] = random.pick(NASTY) + (lines[at] ?? ''); }),
  inLines((lines, at, random) => { lines[at] = (lines[at] ?? '') + random.pick(NASTY); }),
  inLines((lines, at, random) => { lines[at] = ' '.repeat(random.below(9)) + (lines[at] ?? ''); }),
  inLines((lines, at) => { lines[at] = (lines[at] ?? '').trimStart(); }),
  inLines((lines, at, random) => { lines.splice(at, 0, ...Array.from({ length: 1 + random.below(40) }, (_, deep) => `${'  '.repeat(deep)}- ${random.pick(NASTY)}`)); }),
  inLines((lines, at, random) => { lines.splice(at, 0, '', random.pick(RUNS).repeat(1 + random.below(2000)), ''); }),
  (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\n\n\n'])),
  (text, random) => text.slice(0, random.below(text.length + 1)),
];

const SIGNS: readonly Mutation[] = [
  (text, random) => put(text, random, random.pick(NASTY)),
  (text, random) => put(text, random, random.pick(NASTY) + random.pick(NASTY)),
  (text, random) => { const at = random.below(text.length + 1); return text.slice(0, at) + text.slice(at + 1 + random.below(8)); },
  (text, random) => put(text, random, String.fromCharCode(random.below(random.chance(50) ? 256 : 65_536))),
  (text, random) => { const [from, size] = [random.below(text.length + 1), random.below(400)]; return put(text, random, text.slice(from, from + size)); },
  (text) => `\ufeff${text}`,
];

function put(text: string, random: Random, words: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + words + text.slice(at);
}

/** Signs by chance: of the nasty ones, of letters, and any at all. */
export function anyText(random: Random, most = 3000): string {
  return Array.from({ length: random.below(most / 5) }, () => {
    const kind = random.below(10);
    if (kind < 4) return random.pick(NASTY);
    if (kind < 8) return random.pick(['you ', 'an advocate ', 'the ward. ', 'section 5(2) ', '\n', '\n\n', 'Word ', ' ', 'and ', 'is ', 'who ', 'not ']);
    return String.fromCodePoint(random.below(kind === 8 ? 0x250 : 0x11_0000));
  }).join('').slice(0, most);
}

export function anyBytes(random: Random, most = 3000): Buffer {
  return Buffer.from(Array.from({ length: random.below(most) }, () => random.below(256)));
}

/** Bytes of a file with some of them changed, or cut off. */
export function brokenBytes(bytes: Buffer, random: Random): Buffer {
  const broken = Buffer.from(bytes.subarray(0, random.chance(30) ? random.below(bytes.length + 1) : bytes.length));
  for (let count = random.below(6); count > 0 && broken.length > 0; count -= 1) broken[random.below(broken.length)] = random.below(256);
  return broken;
}
