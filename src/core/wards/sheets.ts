import type { PaperId } from '../data/leaflets.ts';
import type { SheetLabels } from '../data/labels-sheets.ts';
import { fill } from '../fill.ts';
import type { WardLabels } from '../data/labels-wards.ts';
import type { Leaflet } from '../leaflets/leaflet.ts';

/** A leaflet on one kind of paper. */
export interface WardSheet {
  /** What its file is called, without the ending: `you-can-have-an-advocate-a4-poster`. */
  id: string;
  leaflet: string;
  paper: PaperId;
  /** Its title, which says so when it is easy read: the same leaflet often has both. */
  title: string;
  /** What the paper is called, and how to print it. */
  label: string;
  describe: string;
  /** Whether a ward gets it that does not choose. */
  inPack: boolean;
}

/** Every sheet that wards can have, in order. @param papers those that can be made. */
export function wardSheets(leaflets: readonly Leaflet[], papers: readonly PaperId[], { sheets, wards }: { sheets: Pick<SheetLabels, 'papers'>; wards: Pick<WardLabels, 'easyRead'> }): WardSheet[] {
  return leaflets.flatMap(({ id, name, title, pack, ...leaflet }) => leaflet.papers.filter((paper) => papers.includes(paper)).map((paper) => ({
    id: `${id}-${paper}`, leaflet: id, paper, title: name === 'easy-read' ? fill(wards.easyRead, { title }) : title, ...sheets.papers[paper], inPack: pack.includes(paper),
  })));
}

/**
 * The sheets that a cell asks for: their names, separated by semicolons. Nothing and "pack" mean the pack, "all" means all.
 * A leaflet's name without its paper means its sheets in the pack, or, where it has none, the first of its papers.
 */
export function chooseSheets(cell: string, sheets: readonly WardSheet[]): { chosen: WardSheet[]; unknown: string[] } {
  const names = cell.split(';').map((name) => name.trim()).filter((name) => plain(name) !== '');
  const found = (names.length > 0 ? names : ['pack']).map((name) => ({ name, sheets: named(plain(name), sheets) }));
  const wanted = new Set(found.flatMap((entry) => entry.sheets));
  return { chosen: sheets.filter((sheet) => wanted.has(sheet)), unknown: found.filter((entry) => entry.sheets.length === 0).map(({ name }) => name) };
}

function named(name: string, sheets: readonly WardSheet[]): WardSheet[] {
  if (name === 'all') return [...sheets];
  if (name === 'pack') return sheets.filter(({ inPack }) => inPack);
  const whole = sheets.filter(({ id, title, label }) => plain(id) === name || plain(`${title} ${label}`) === name);
  if (whole.length > 0) return whole;
  const leaflets = new Set(sheets.filter(({ leaflet, title }) => plain(leaflet) === name || plain(title) === name).map(({ leaflet }) => leaflet));
  return [...leaflets].flatMap((leaflet) => {
    const own = sheets.filter((sheet) => sheet.leaflet === leaflet);
    const packed = own.filter(({ inPack }) => inPack);
    return packed.length > 0 ? packed : own.slice(0, 1);
  });
}

/** A name without what people write in many ways: its case, and the signs between its words. */
const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
