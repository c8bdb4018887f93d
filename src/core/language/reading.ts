import type { PhrasingContent, RootContent } from 'mdast';
import type { Reader } from '../data/topics.ts';
import type { View } from '../views.ts';
import { splitSentences } from './sentences.ts';
import { wordsOf } from './tokens.ts';

/** One sentence as a reader meets it. */
export interface Sentence {
  /** `title` covers headings; `cell` a table's cells. Neither is running text, so averages leave them out. */
  kind: 'title' | 'text' | 'cell' | 'meaning';
  text: string;
  line: number;
  words: string[];
  /** Its easy-read point, counted from 0; -1 for titles and standard words. */
  point: number;
  /** For the sentence of a meaning: the glossary word that it explains. */
  explains?: { word: string; term: string } | undefined;
}

export interface PointReading {
  line: number;
  picture: string;
  /** What the picture shows, in words. */
  alt: string;
  /** Without the meanings that stand under it. */
  sentences: Sentence[];
}

export interface PartReading {
  line: number;
  title: string;
  points: PointReading[];
}

/** An easy-read view as plain sentences with their lines: what the rules are held against. */
export interface Reading {
  parts: PartReading[];
  /** All of it in reading order: titles, points and meanings. */
  sentences: Sentence[];
  /** For each glossary word that the page explains, the first point that carries its meaning. */
  explainedAt: ReadonlyMap<string, number>;
  /** Whom the page is for, the first of them first; undefined for a text of which that is not known. */
  readers?: readonly Reader[];
}

type Place = Pick<Sentence, 'kind' | 'line' | 'point' | 'explains'>;

/** Reads an easy-read view. A meaning comes from the glossary, so its line is that of the point it stands in. */
export function readEasyRead(view: View): Reading {
  const sentences = sentencesIn(view.title, { kind: 'title', line: view.page.lineOf(['easyRead', 'title']), point: -1 });
  const parts: PartReading[] = [];
  const explainedAt = new Map<string, number>();
  let count = 0;
  for (const part of view.blocks) {
    if (part.type !== 'easyReadPart') continue;
    const line = lineOf(part, 1);
    const points: PointReading[] = [];
    parts.push({ line, title: part.title, points });
    sentences.push(...sentencesIn(part.title, { kind: 'title', line, point: -1 }));
    for (const node of part.children) {
      const point = count++;
      const pointLine = lineOf(node, line);
      const own: Sentence[] = [];
      for (const child of node.children) {
        if (child.type === 'meaning') {
          const explains = { word: child.word, term: child.term };
          if (!explainedAt.has(child.word)) explainedAt.set(child.word, point);
          const place: Place = { kind: 'meaning', line: pointLine, point, explains };
          sentences.push(...child.children.flatMap((paragraph) => sentencesOf(paragraph.children, place)));
        } else {
          const found = sentencesOf(child.children, { kind: 'text', line: lineOf(child, pointLine), point });
          own.push(...found);
          sentences.push(...found);
        }
      }
      points.push({ line: pointLine, picture: node.picture, alt: node.alt, sentences: own });
    }
  }
  return { parts, sentences, explainedAt, readers: view.page.meta.audience };
}

/**
 * Reads a standard view: every heading, paragraph, list item and table cell by itself, links with their words.
 * Contact lines are left out: they are names and numbers from `content/contacts.yaml`.
 */
export function readPlain(view: View): Sentence[] {
  const opening = view.opening ? sentencesIn(view.opening, { kind: 'text', line: view.page.lineOf(['summary']), point: -1 }) : [];
  return [...opening, ...readBlocks(view.blocks)];
}

/** The sentences of blocks, each with its line. `point` is the place that they have among the points of a text. */
export function readBlocks(blocks: readonly RootContent[], point = -1): Sentence[] {
  const sentences: Sentence[] = [];
  const read = (node: RootContent, place: Place): void => {
    const here = { ...place, line: lineOf(node, place.line) };
    if (node.type === 'contact') return;
    if (node.type === 'heading') sentences.push(...sentencesOf(node.children, { ...here, kind: 'title' }));
    else if (node.type === 'tableCell') sentences.push(...sentencesOf(node.children, { ...here, kind: 'cell' }));
    else if (node.type === 'paragraph') sentences.push(...sentencesOf(node.children, here));
    else if (node.type === 'meaning') {
      for (const child of node.children) read(child, { ...here, kind: 'meaning', explains: { word: node.word, term: node.term } });
    } else if ('children' in node) {
      if ((node.type === 'callout' || node.type === 'diagram') && node.title) sentences.push(...sentencesIn(node.title, { ...here, kind: 'title' }));
      for (const child of node.children) read(child, here);
    }
  };
  let line = 1;
  for (const block of blocks) {
    read(block, { kind: 'text', line, point });
    line = lineOf(block, line);
  }
  return sentences;
}

function lineOf(node: RootContent, otherwise: number): number {
  return node.position?.start.line ?? otherwise;
}

function sentencesIn(text: string, place: Place): Sentence[] {
  return splitSentences(text).map((sentence) => ({ ...place, text: sentence.text, words: wordsOf(sentence.text) }));
}

/** The sentences of a run of text, each with its own line: a paragraph may go over several. */
function sentencesOf(nodes: readonly PhrasingContent[], place: Place): Sentence[] {
  const pieces = nodes.flatMap((node) => pieceOf(node, place.line));
  const text = pieces.map((piece) => piece.text).join('');
  return splitSentences(text).map(({ text: words, start }) => ({
    ...place, text: words, words: wordsOf(words), line: lineAt(pieces, start),
  }));
}

interface Piece { text: string; line: number }

function pieceOf(node: PhrasingContent, otherwise: number): Piece[] {
  const line = lineOf(node, otherwise);
  if (node.type === 'break') return [{ text: '\n', line }];
  if ('children' in node) return node.children.flatMap((child) => pieceOf(child, line));
  return 'value' in node && node.type !== 'html' ? [{ text: node.value, line }] : [];
}

function lineAt(pieces: readonly Piece[], offset: number): number {
  let before = 0;
  for (const { text, line } of pieces) {
    if (offset < before + text.length) return line + (text.slice(0, offset - before).split('\n').length - 1);
    before += text.length;
  }
  return pieces.at(-1)?.line ?? 1;
}

/** The words of each sentence of running text and of the meanings in it: what averages are taken over. */
export function runningText(sentences: readonly Sentence[]): string[][] {
  return sentences.filter(({ kind }) => kind === 'text' || kind === 'meaning').map(({ words }) => words);
}
