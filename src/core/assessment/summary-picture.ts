import type { Rating } from '../data/ratings.ts';
import type { Standing } from './assessment.ts';
import type { Change } from './compare.ts';

/** Whole names of the ratings, and the lines in the middle: the first is large. */
export interface PictureWords { standings: Readonly<Record<Standing, string>>; middle: readonly [large: string, small: string] }

/** Filled rings: a rating is told by how far a petal reaches, by its pattern and by its word. Its colour is the last sign. */
const RINGS = { red: 1, amber: 2, green: 3, unanswered: 0 } as const satisfies Record<Standing, number>;
const SIZE = 480;
const MIDDLE = SIZE / 2;
/** Where the rings begin and end. */
const EDGES = [62, 108, 154, 200] as const;
const NUMBER = 221;
/** Half the room between two petals, and how round their corners are. */
const GAP = 5;
const ROUND = 7;

/**
 * The areas as petals of one flower, as SVG with a number at each petal. A page may give other colours to its classes.
 * It stands beside a table that says the same: where it is shown, it needs a name and `role="img"`.
 * @param id begins the names of its patterns, which a page may have only once.
 */
export function summaryPicture(standings: readonly Standing[], words: PictureWords, id: string): string {
  const step = 360 / standings.length;
  const petals = standings.map((standing, at) => petal(standing, at, step, words, id)).join('');
  const [large, small] = words.middle.map(escape);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="Atkinson, Arial, sans-serif" text-anchor="middle">`
    + `<defs>${pattern(id, 'red', '<path d="M-2 2 2 -2M0 8 8 0M6 10 10 6" stroke="#fff" stroke-width="1.6"/>')}${pattern(id, 'amber', '<circle cx="4" cy="4" r="1.7" fill="#1b2130"/>')}</defs>`
    + `${petals}<g class="middle" fill="#063635"><text x="${MIDDLE}" y="${MIDDLE + 6}" font-size="44" font-weight="800">${large}</text><text x="${MIDDLE}" y="${MIDDLE + 27}" font-size="15">${small}</text></g></svg>`;
}

/** Three bars, as many of them full as rings of a petal: the same sign beside words. It takes the colour of its words. */
export function ratingSign(standing: Standing): string {
  const bars = [1, 2, 3].map((ring) => {
    const height = 4 + ring * 4;
    return `<rect x="${ring * 6 - 5}" y="${17 - height}" width="4" height="${height}" rx="1" stroke="currentColor" stroke-width="1.2" fill="${ring <= RINGS[standing] ? 'currentColor' : 'none'}"/>`;
  }).join('');
  return `<svg class="sign" viewBox="0 0 19 19" width="19" height="19" aria-hidden="true" focusable="false">${bars}</svg>`;
}

/** An arrow for better or worse, two lines for the same, and nothing where there is nothing to compare. */
export function changeSign(change: Change): string {
  const lines: Partial<Record<Change, string>> = { better: 'M9.5 17V3M4 8.5 9.5 3 15 8.5', worse: 'M9.5 2v14M4 10.5 9.5 16 15 10.5', same: 'M3 7h13M3 12h13' };
  const drawn = lines[change];
  return drawn ? `<svg class="sign" viewBox="0 0 19 19" width="19" height="19" aria-hidden="true" focusable="false"><path d="${drawn}" fill="none" stroke="currentColor" stroke-width="2.4"/></svg>` : '';
}

const FILL: Record<Rating, string> = { red: '#8f3520', amber: '#ffc94a', green: '#0b5f52' };

function petal(standing: Standing, at: number, step: number, { standings }: PictureWords, id: string): string {
  const [start, end] = [at * step - 90, (at + 1) * step - 90];
  const filled = RINGS[standing];
  const whole = slice(start, end, EDGES[0], EDGES[3]);
  const coloured = standing === 'unanswered' ? '' : [
    `<path class="fill ${standing}" d="${slice(start, end, EDGES[0], EDGES[filled])}" fill="${FILL[standing]}" stroke="${FILL[standing]}" stroke-width="${ROUND}" stroke-linejoin="round"/>`,
    standing === 'green' ? '' : `<path class="pattern" d="${slice(start, end, EDGES[0], EDGES[filled])}" fill="url(#${id}-${standing})"/>`,
  ].join('');
  const rings = EDGES.slice(1, 3).map((radius) => `<path class="ring" d="${arc(start, end, radius)}" fill="none" stroke="#7d7668" stroke-width=".8"/>`).join('');
  const centre = (start + end) / 2;
  const word = escape(standings[standing]);
  const width = word.length * 8.6 + 12;
  const [wordX, wordY] = point(centre, standing === 'unanswered' ? 131 : Math.max(EDGES[filled] - reach(centre, width) - 7, (EDGES[0] + EDGES[filled]) / 2));
  const [numberX, numberY] = point(centre, NUMBER);
  return `<g class="petal"><path class="empty" d="${whole}" fill="#fffdf8" stroke="#7d7668" stroke-width="1" stroke-linejoin="round"${standing === 'unanswered' ? ' stroke-dasharray="5 4"' : ''}/>${rings}${coloured}`
    + `<rect class="label" x="${round(wordX - width / 2)}" y="${round(wordY - 11)}" width="${round(width)}" height="22" rx="11" fill="#fff"/><text class="word" x="${wordX}" y="${round(wordY + 5.3)}" font-size="15.5" font-weight="700" fill="#1b2130">${word}</text>`
    + `<text class="number" x="${numberX}" y="${round(numberY + 6)}" font-size="18" font-weight="700" fill="#1b2130">${at + 1}</text></g>`;
}

function pattern(id: string, standing: Standing, mark: string): string {
  return `<pattern id="${id}-${standing}" width="8" height="8" patternUnits="userSpaceOnUse">${mark}</pattern>`;
}

/** How far a label reaches from its centre along that line. */
function reach(degrees: number, width: number): number {
  const angle = (degrees * Math.PI) / 180;
  return (Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * 22) / 2;
}

/** A piece of a ring. Between pieces there is as much room inside as outside. */
function slice(start: number, end: number, inner: number, outer: number): string {
  const [a, b] = [trim(inner), trim(outer)];
  return `M${point(start + a, inner)}A${inner} ${inner} 0 0 1 ${point(end - a, inner)}L${point(end - b, outer)}A${outer} ${outer} 0 0 0 ${point(start + b, outer)}Z`;
}

function arc(start: number, end: number, radius: number): string {
  const a = trim(radius);
  return `M${point(start + a, radius)}A${radius} ${radius} 0 0 1 ${point(end - a, radius)}`;
}

/** That room as degrees of a circle of that radius. */
function trim(radius: number): number {
  return (GAP / radius) * (180 / Math.PI);
}

function point(degrees: number, radius: number): [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [round(MIDDLE + radius * Math.cos(angle)), round(MIDDLE + radius * Math.sin(angle))];
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
