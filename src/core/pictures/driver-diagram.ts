import type { List, ListItem, Nodes } from 'mdast';
import { keepTogether } from '../render/keep-together.ts';
import type { OutlineText } from './compose.ts';

/** Both weights of the letters in which a diagram is written. */
export interface Letters { regular: OutlineText; bold: OutlineText }

/** Words of one weight on one line; `y` is the line that they stand on. */
export interface Run { text: string; bold: boolean; x: number; y: number; width: number }
/** What stands in one box: an item of the list, on level 0 (the aim), 1 (a driver) or 2 (an idea). */
export interface Box { level: number; x: number; y: number; width: number; height: number; lines: Run[][]; children: Box[] }
export interface Layout { width: number; height: number; aim: Box; boxes: Box[] }

/** Of the light theme in `src/styles/tokens.css`: the picture always lies on white. In grey the levels differ as well. */
export const COLOURS = { ink: '#1b2130', brand: '#0b4f4d', 'brand-wash': '#e2f0ec', raised: '#ffffff' };
const LOOKS = [
  { fill: COLOURS.brand, words: COLOURS.raised },
  { fill: COLOURS['brand-wash'], words: COLOURS.ink },
  { fill: COLOURS.raised, words: COLOURS.ink },
] as const;

const WIDTH = 760;
const [SIZE, LEADING, CAPITALS] = [18, 23, 0.714];
const [EDGE, PADDING_X, PADDING_Y] = [3, 12, 8];
/** How round the corners of a box are. */
export const ROUND = 8;
/** Between a box and its children, between two boxes, and between the children of two. */
const [ACROSS, BETWEEN, APART] = [34, 8, 18];
/** What an A4 sheet has room for, in millimetres: the drawing fills one of the two. */
const SHEET = { width: 166, height: 225 };
/** The thinnest line that still reads from a ward's printer is 0.7 mm. */
const LINE = 0.75;

interface Word { pieces: Pick<Run, 'text' | 'bold'>[] }
interface Item { words: Word[]; children: Item[] }
/** An item with its words broken into lines: how high its box is, and how high with everything that hangs from it. */
interface Filled { lines: Omit<Run, 'x' | 'y'>[][]; height: number; whole: number; children: Filled[] }

/** What is drawn, in the units of the picture: lines, boxes and words with their colours. */
export interface Drawing {
  width: number;
  height: number;
  /** How thick a line is, and its colour. */
  line: number;
  stroke: string;
  /** The lines between the boxes, as the data of a path. */
  joins: string;
  boxes: (Pick<Box, 'x' | 'y' | 'width' | 'height'> & { fill: string | undefined })[];
  words: (Run & { fill: string | undefined })[];
}

/** How large the letters of a drawing are. */
export const LETTERS = SIZE;

/**
 * Draws a driver diagram from its list, as an SVG without text or ids: the aim on the left, its drivers, their ideas on
 * the right, and a line from each to what it serves.
 */
export function driverDiagram(list: List, letters: Letters): string {
  return asSvg(drawingOf(list, letters), ({ text, bold, x, y, fill }) =>
    `<path transform="translate(${x} ${y})" fill="${fill}" d="${letters[bold ? 'bold' : 'regular'](text, SIZE).path}"/>`);
}

/** The diagram of a list, ready to be drawn as SVG or on a canvas. */
export function drawingOf(list: List, letters: Letters): Drawing {
  const { width, height, aim, boxes } = layOut(list, letters);
  return {
    width, height, line: LINE * Math.max(width / SHEET.width, height / SHEET.height), stroke: COLOURS.brand, joins: connections(aim),
    boxes: boxes.map((box) => ({ x: box.x, y: box.y, width: box.width, height: box.height, fill: LOOKS[box.level]?.fill })),
    words: boxes.flatMap((box) => box.lines.flat().map((run) => ({ ...run, fill: LOOKS[box.level]?.words }))),
  };
}

/** A drawing as SVG; `draw` says how its words stand in it. */
export function asSvg({ width, height, line, stroke, joins, boxes, words }: Drawing, draw: (words: Drawing['words'][number]) => string): string {
  const outline = `stroke="${stroke}" stroke-width="${line.toFixed(2)}" stroke-linejoin="round"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="none" ${outline} d="${joins}"/>`,
    ...boxes.map((box) => `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="${ROUND}" fill="${box.fill}" ${outline}/>`),
    ...words.map(draw), '</svg>',
  ].join('');
}

/**
 * Where each box and each run of words goes. Of several ways to share the width among the columns it takes the one that
 * gives the lowest picture; a column is never narrower than its longest word, so that no word is cut or sticks out.
 */
export function layOut(list: List, letters: Letters): Layout {
  const measure = measureWith(letters);
  const root = readItem(list.children[0]);
  const longest = longestWords(root, measure);
  const room = WIDTH - 2 * EDGE - (longest.length - 1) * ACROSS;
  const [best] = waysToShare(longest.length)
    .map((shares) => shares.map((share, level) => Math.ceil(Math.max(share * room, (longest[level] ?? 0) + 2 * PADDING_X))))
    .map((columns) => ({ columns, filled: fillBox(root, columns, measure) }))
    .sort((a, b) => sum(a.columns) - sum(b.columns) || a.filled.whole - b.filled.whole);
  if (!best) throw new Error('A driver diagram has one to three levels.');
  const aim = place(best.filled, 0, EDGE, EDGE, best.columns);
  return {
    width: sum(best.columns) + (longest.length - 1) * ACROSS + 2 * EDGE, height: best.filled.whole + 2 * EDGE,
    aim, boxes: withAllBelow(aim),
  };
}

function readItem(item: ListItem | undefined): Item {
  const [words, below] = item?.children ?? [];
  return { words: words ? wordsIn(words) : [], children: below?.type === 'list' ? below.children.map(readItem) : [] };
}

/** The words of a line. One that is bold in part has several pieces. */
function wordsIn(node: Nodes): Word[] {
  const words: Word[] = [{ pieces: [] }];
  const read = (inner: Nodes, bold: boolean): void => {
    if ('children' in inner) for (const child of inner.children) read(child, bold || inner.type === 'strong');
    else if (inner.type === 'break') words.push({ pieces: [] });
    else if ('value' in inner) {
      keepTogether(inner.value).split(/[ \t\n]+/).forEach((text, at) => {
        if (at > 0) words.push({ pieces: [] });
        if (text) words.at(-1)?.pieces.push({ text, bold });
      });
    }
  };
  read(node, false);
  return words.filter(({ pieces }) => pieces.length > 0);
}

type Measure = (piece: Pick<Run, 'text' | 'bold'>) => number;

/** Each word is measured once. */
function measureWith(letters: Letters): Measure {
  const known = new Map<string, number>();
  return ({ text, bold }) => {
    const key = `${bold} ${text}`;
    const width = known.get(key) ?? letters[bold ? 'bold' : 'regular'](text, SIZE).width;
    known.set(key, width);
    return width;
  };
}

/** How wide the longest word of each level is. */
function longestWords(item: Item, measure: Measure, level = 0, found: number[] = []): number[] {
  found[level] = Math.max(found[level] ?? 0, ...item.words.map(({ pieces }) => sum(pieces.map(measure))));
  for (const child of item.children) longestWords(child, measure, level + 1, found);
  return found;
}

function waysToShare(levels: number): number[][] {
  const shares = [0.2, 0.22, 0.24, 0.26, 0.28, 0.3, 0.32, 0.34, 0.36, 0.38, 0.4];
  if (levels === 1) return [[1]];
  if (levels === 2) return shares.map((aim) => [aim, 1 - aim]);
  return shares.flatMap((aim) => shares.map((driver) => [aim, driver, 1 - aim - driver])).filter(([, , idea = 0]) => idea >= 0.3);
}

function fillBox(item: Item, columns: readonly number[], measure: Measure, level = 0): Filled {
  const lines = broken(item.words, (columns[level] ?? 0) - 2 * PADDING_X, measure);
  const children = item.children.map((child) => fillBox(child, columns, measure, level + 1));
  const height = lines.length * LEADING + 2 * PADDING_Y;
  return { lines, height, whole: Math.max(height, stack(children)), children };
}

function stack(boxes: readonly Filled[]): number {
  return sum(boxes.map(({ whole }) => whole)) + sum(boxes.slice(1).map((box, at) => space(boxes[at], box)));
}

function space(above: Filled | undefined, below: Filled): number {
  return above?.children.length || below.children.length ? APART : BETWEEN;
}

/** Words on lines of at most that width, and on each line the words of one weight together. */
function broken(words: readonly Word[], width: number, measure: Measure): Filled['lines'] {
  const lines: Filled['lines'] = [];
  for (const { pieces } of words) {
    const last = lines.at(-1);
    const longer = pieces.reduce((line, piece, at) => added(line, piece, at === 0, measure), last ?? []);
    if (last && lineWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(pieces.reduce<Filled['lines'][number]>((line, piece) => added(line, piece, false, measure), []));
  }
  return lines;
}

function added(line: Filled['lines'][number], { text, bold }: Pick<Run, 'text' | 'bold'>, newWord: boolean, measure: Measure): Filled['lines'][number] {
  const before = line.at(-1);
  const run = (words: string) => ({ text: words, bold, width: measure({ text: words, bold }) });
  const gap = newWord && before ? ' ' : '';
  return before?.bold === bold ? [...line.slice(0, -1), run(before.text + gap + text)] : [...line, run(gap + text)];
}

function lineWidth(line: Filled['lines'][number]): number {
  return sum(line.map(({ width }) => width));
}

/** A box in the middle of what hangs from it. */
function place(filled: Filled, level: number, x: number, top: number, columns: readonly number[]): Box {
  const width = columns[level] ?? 0;
  const y = Math.round(top + (filled.whole - filled.height) / 2);
  const lines = filled.lines.map((line, at) => {
    const base = y + PADDING_Y + LEADING * (at + 0.5) + SIZE * CAPITALS / 2;
    return line.map((run, place) => ({ ...run, x: x + PADDING_X + lineWidth(line.slice(0, place)), y: base }));
  });
  let next = top + (filled.whole - stack(filled.children)) / 2;
  const children = filled.children.map((child, at) => {
    if (at > 0) next += space(filled.children[at - 1], child);
    const box = place(child, level + 1, x + width + ACROSS, next, columns);
    next += child.whole;
    return box;
  });
  return { level, x, y, width, height: filled.height, lines, children };
}

/** A line from the middle of each box to a trunk halfway, and from there to each of its children. */
function connections({ x, y, width, height, children }: Box): string {
  const [right, middle] = [x + width, y + height / 2];
  const own = children.map((child) => `M${right} ${middle}H${right + ACROSS / 2}V${child.y + child.height / 2}H${child.x}`);
  return own.join('') + children.map(connections).join('');
}

function withAllBelow(box: Box): Box[] {
  return [box, ...box.children.flatMap(withAllBelow)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
