/** Sets a leaflet on paper, in the way of the templates of scripts/typst/leaflets. */
import type { BrowserPaper } from '../../core/leaflets/browser-papers.ts';
import { pour, spills, unitsOf, type Unit } from './flow.ts';
import { CARD, POSTER, ROOMY, type Room } from './local.ts';

/** A leaflet taken from its template, fresh for each time it is set. */
export interface Pieces {
  cover: Element;
  parts: Element[];
  end: Element;
  /** The box of local details, filled in for what the paper has room for. */
  local(room: Room): Element;
}

/** Puts the sides into `desk`, which must be seen, at its true size: what fits is measured there. */
export function setOnPaper(paper: BrowserPaper, pieces: Pieces, desk: Element): void {
  const side = (...names: string[]) => box(desk, 'section', 'side', paper, ...names);
  SETTERS[paper](pieces, side);
}

type Side = (...names: string[]) => Element;
const SETTERS: Record<BrowserPaper, (pieces: Pieces, side: Side) => void> = {
  'a4-leaflet': leaflet, 'a5-booklet': booklet, trifold, 'a4-poster': poster, 'a3-poster': poster, 'wallet-cards': cards,
};

/** Two sides, the last of which ends with the local details. */
function leaflet({ cover, parts, end, local }: Pieces, side: Side): void {
  let first = true;
  pour([...unitsOf(parts), { block: local(ROOMY) }, { block: end }], () => {
    const next = side();
    if (first) next.append(cover);
    first = false;
    return box(next, 'div', 'flow');
  });
}

/** A front, pages of words, and a back. */
function booklet({ cover, parts, end, local }: Pieces, side: Side): void {
  side('front').append(cover);
  pour(unitsOf(parts), () => box(side(), 'div', 'flow'));
  pour([{ block: local(ROOMY) }, { block: end }], () => box(side(), 'div', 'flow'));
}

/** Outside: the flap that folds in, the back, the front. Inside: three panels. It is read from the front. */
function trifold({ cover, parts, end, local }: Pieces, side: Side): void {
  const outside = side('outside');
  box(outside, 'div', 'panel', 'front').append(cover);
  const flap = box(outside, 'div', 'panel', 'flow');
  box(outside, 'div', 'panel', 'flow').append(local(ROOMY), end);
  const inside = side('inside');
  const panels = [flap, ...[1, 2, 3].map(() => box(inside, 'div', 'panel', 'flow'))];
  let at = -1;
  pour(unitsOf(parts), () => panels[at = Math.min(at + 1, panels.length - 1)] as Element);
}

/** One side, in the biggest letters that fit. */
function poster({ cover, parts, end, local }: Pieces, side: Side): void {
  const sheet = side();
  sheet.append(cover);
  const words = box(sheet, 'div', 'flow') as HTMLElement;
  sheet.append(local(POSTER), end);
  const title = cover.querySelector<HTMLElement>('h2');
  if (title) biggest([72, 66, 60, 54, 48, 42, 36, 30], title, cover);
  putAll(unitsOf(parts), words);
  biggest([34, 32, 30, 28, 26, 24, 22, 21, 20, 19, 18], words, words);
}

/** Eight cards, edge to edge. The first is read aloud; the others are the same words again. */
function cards({ cover, parts, end, local }: Pieces, side: Side): void {
  const sheet = side();
  const grid = box(sheet, 'div', 'cards');
  const card = box(grid, 'div', 'card') as HTMLElement;
  const words = box(card, 'div', 'flow');
  const qr = end.querySelector('.qr');
  card.prepend(cover);
  putAll(unitsOf(parts), words);
  const foot = box(card, 'div', 'card-foot');
  foot.append(local(CARD), ...(qr ? [qr] : []));
  biggest([12, 11.5, 11, 10.5, 10, 9.5, 9], card, card);
  for (let copy = 1; copy < 8; copy += 1) {
    const same = card.cloneNode(true) as Element;
    same.setAttribute('aria-hidden', 'true');
    grid.append(same);
  }
  sheet.append(end);
}

function putAll(units: readonly Unit[], into: Element): void {
  pour(units, () => into);
}

/** Sets the letters of `element` in the biggest of the sizes, in points, in which `measured` holds its words. */
function biggest(sizes: readonly number[], element: HTMLElement, measured: Element): void {
  for (const size of sizes) {
    element.style.setProperty('--size', `${size}pt`);
    if (!spills(measured)) return;
  }
}

function box(parent: Element, name: string, ...classes: string[]): Element {
  const element = document.createElement(name);
  element.classList.add(...classes);
  parent.append(element);
  return element;
}
