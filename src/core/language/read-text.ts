import type { RootContent } from 'mdast';
import { readBlocks, type Reading } from './reading.ts';
import { blocksOfText } from './text-blocks.ts';

/** Reads plain words, typed or pasted. Each paragraph, and each item of a list, counts as one point. */
export function readText(text: string): Reading {
  return readingOf(blocksOfText(text));
}

/** Reads the blocks of a text that is no page: it has no pictures of its own, and its words explain themselves or do not. */
export function readingOf(blocks: readonly RootContent[]): Reading {
  const points = blocks.flatMap((block): readonly RootContent[] => (block.type === 'list' ? block.children : [block]));
  return {
    parts: [], explainedAt: new Map(),
    sentences: points.flatMap((block, point) => readBlocks([block], block.type === 'heading' ? -1 : point)),
  };
}
