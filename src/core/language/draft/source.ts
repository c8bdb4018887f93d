import type { ListItem, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { inside } from './clause.ts';
import { itemsAfter } from './list-items.ts';
import { clean, isLabel, plainSentences, sentencesOf, type SourceSentence } from './source-sentences.ts';
import { tableSentences } from './table.ts';

/** What stood under one heading. */
export interface SourcePart {
  title: string;
  sentences: SourceSentence[];
}

/** The sentences of a section, by its headings. List items come with the words before the list where they need them. */
export function sourceParts(title: string, blocks: readonly RootContent[]): SourcePart[] {
  const parts: SourcePart[] = [{ title: clean(title), sentences: [] }];
  readBlocks(blocks, parts);
  return parts.filter(({ sentences }) => sentences.length > 0);
}

function readBlocks(blocks: readonly RootContent[], parts: SourcePart[]): void {
  let part = parts.at(-1) as SourcePart;
  const start = (name: string): SourcePart => {
    const made: SourcePart = { title: clean(name), sentences: [] };
    parts.push(made);
    return made;
  };
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'heading') part = start(toString(block));
    else if (block.type === 'paragraph') add(part, sentencesOf(block.children, nextList(blocks, at) !== undefined));
    else if (block.type === 'list') add(part, listSentences(leadOf(part), block.children, block.ordered === true));
    else if (block.type === 'table') add(part, tableSentences(block));
    else if (block.type === 'contact') part.sentences.at(-1)?.notes.push(`The contact "${block.contact}" stands here. Say in a point who to ask.`);
    else if (block.type === 'callout') {
      if (block.title) start(block.title);
      readBlocks(block.children, block.title ? parts : withPart(parts, part));
    } else if (block.type !== 'meaning' && block.type !== 'easyReadPart' && 'children' in block) readBlocks(block.children as RootContent[], withPart(parts, part));
    else if ('value' in block && block.type !== 'html') add(part, plainSentences(block.value));
  }
}

/** One by one: a pasted text may have more sentences than a call may have arguments. */
function add(part: SourcePart, sentences: readonly SourceSentence[]): void {
  for (const sentence of sentences) part.sentences.push(sentence);
}

/** The same list with `part` as the one that is being filled. */
function withPart(parts: SourcePart[], part: SourcePart): SourcePart[] {
  return parts.at(-1) === part ? parts : [...parts, part];
}

/** Whether a list follows these words, so that their last sentence leads into it. */
function nextList(blocks: readonly RootContent[], at: number): RootContent | undefined {
  const next = blocks.slice(at + 1, at + 3).find((block) => block.type !== 'meaning');
  return next?.type === 'list' ? next : undefined;
}

/** Takes the words that lead into a list, "You can:", from the end of what was read. */
function leadOf(part: SourcePart): SourceSentence | undefined {
  return part.sentences.at(-1)?.text.endsWith(':') ? part.sentences.pop() : undefined;
}

function listSentences(lead: SourceSentence | undefined, items: readonly ListItem[], ordered: boolean): SourceSentence[] {
  const read = items.map((item) => {
    const inner: SourcePart[] = [{ title: '', sentences: [] }];
    readBlocks(item.children, inner);
    return inner.flatMap(({ sentences }) => sentences);
  });
  const labelled = read.filter((sentences) => sentences.length > 0).map(withLabel);
  return itemsAfter(lead, ordered && !lead ? labelled.map(numbered) : labelled);
}

/** An item that opens with a label, "Free. You do not pay.", as one sentence with its label. */
function withLabel(item: SourceSentence[]): SourceSentence[] {
  const [label, next, ...rest] = item;
  return label && next && !label.before && (isLabel(label.text) || (/\?$/u.test(label.text) && label.text.split(' ').length <= 8)) ? [{ ...next, before: label.text, notes: [...label.notes, ...next.notes] }, ...rest] : item;
}

/** A name in an ordered list has its place only from its number. */
function numbered([first, ...rest]: SourceSentence[], at: number): SourceSentence[] {
  return first && !first.before && isLabel(first.text) ? [{ ...first, text: `Number ${at + 1}: ${inside(first.text)}`, fixed: true }, ...rest] : [first, ...rest].filter((sentence) => sentence !== undefined);
}
