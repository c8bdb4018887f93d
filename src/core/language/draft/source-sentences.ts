import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitSentences } from '../sentences.ts';
import { tagged } from '../tags.ts';

/** A sentence to draft from, and what the editor should know about where it stood. */
export interface SourceSentence {
  text: string;
  notes: string[];
  /** A label that stands before it and says what it is about: "Free.", "On section 2?". */
  before?: string | undefined;
  /** Sentences that cannot stand without it, such as the rest of what someone says. They stay as they are. */
  after?: string[] | undefined;
  /** A label of a table, to be left as it is. */
  fixed?: boolean | undefined;
}

/** The sentences of a run of text. With `keepColon`, the last may lead into a list. */
export function sentencesOf(nodes: readonly PhrasingContent[], keepColon = false): SourceSentence[] {
  const text = clean(nodes.map(wordsOf).join(''));
  const links = nodes.flatMap(linksIn);
  return belongings(splitSentences(text).map(({ text: words }, at, all) => ({
    text: keepColon && at === all.length - 1 ? words : words.replace(/:$/u, '.'),
    notes: links.filter((link) => words.includes(link.words)).map(({ words: said, url }) => `"${said}" was a link to ${url}`),
  })));
}

/** A question without a verb belongs to its answer, and what someone says stays in one piece. */
function belongings(sentences: readonly SourceSentence[]): SourceSentence[] {
  const made: SourceSentence[] = [];
  let quoted = 0;
  for (const [at, sentence] of sentences.entries()) {
    const last = made.at(-1);
    const asked = sentences[at - 1];
    if (last && quoted > 0) {
      (last.after ??= []).push(sentence.text);
      last.notes.push(...sentence.notes);
    } else if (last && last === asked && /\?$/u.test(asked.text) && isLabel(asked.text)) made[made.length - 1] = { ...sentence, before: asked.text, notes: [...asked.notes, ...sentence.notes] };
    else made.push(sentence);
    quoted += (sentence.text.match(/“/gu)?.length ?? 0) - (sentence.text.match(/”/gu)?.length ?? 0);
  }
  return made;
}

/** The sentences of plain words. */
export function plainSentences(text: string): SourceSentence[] {
  return splitSentences(clean(text)).map(({ text: words }) => ({ text: words, notes: [] }));
}

function wordsOf(node: PhrasingContent): string {
  return node.type === 'break' ? ' ' : node.type === 'html' ? '' : toString(node, { includeImageAlt: false });
}

function linksIn(node: PhrasingContent): { words: string; url: string }[] {
  if (node.type === 'link') return node.url.startsWith('/words/#') ? [] : [{ words: clean(toString(node)), url: node.url }];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

/** Words as a page may hold them: no tags, no braces, no signs that cannot be seen, every space one space. */
export function clean(text: string): string {
  return text
    .replace(/<\/?[A-Za-z!?][^<>]{0,500}>/gu, ' ')
    .replace(/[{[]/gu, '(').replace(/[}\]]/gu, ')').replace(/</gu, ' less than ')
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (/\s/u.test(sign) ? ' ' : ''))
    .replace(/\s+/gu, ' ').trim();
}

/** Whether words name what follows them: short, and without a verb. */
export function isLabel(text: string): boolean {
  return text.split(' ').length <= 8 && !/:$/u.test(text) && tagged(text).verbs.length === 0;
}
