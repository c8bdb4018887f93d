import type { PaperId } from '../data/leaflets.ts';
import type { ViewName } from '../views.ts';
import type { Leaflet } from './leaflet.ts';

/** What the site knows of a leaflet: `downloads/leaflets/leaflets.json` is a list of these. */
export interface ListedLeaflet {
  id: string;
  title: string;
  describe: string;
  for: Leaflet['for'];
  order: number;
  reading: ViewName;
  picture: string;
  papers: ListedPaper[];
  /** What the sheet says beside its parts. */
  sheet: { notice?: string | undefined; checked: string; nextCheck: string; newCopy: { title: string; words: string; address: string; shown: string; qr: string } };
  /** Its parts as HTML for paper (see `render/leaflet-html.ts`). Empty for a form, which only a PDF can be. */
  parts: string[];
}

/** A leaflet as a file for one kind of paper. */
export interface ListedPaper {
  paper: PaperId;
  label: string;
  /** How to print it. */
  describe: string;
  /** From the root of the site. */
  path: string;
  bytes: number;
  pages?: number | undefined;
  /** A picture of its first side. */
  preview?: { path: string; width: number; height: number } | undefined;
}

/** Where the list is, from the root of the site. */
export const LEAFLET_LIST = '/downloads/leaflets/leaflets.json';
