import { join } from 'node:path';
import type { PaperId } from '../../src/core/data/leaflets.ts';
import type { WardDetails } from '../../src/core/wards/row.ts';
import type { PaperSize } from '../../src/core/wards/printing.ts';
import type { WardSheet } from '../../src/core/wards/sheets.ts';
import type { WardLabels } from '../../src/core/data/labels-wards.ts';
import type { FormatEnv } from '../../src/core/format.ts';
import type { Leaflet } from '../../src/core/leaflets/leaflet.ts';
import type { Letters } from '../lib/letters.ts';

/** What helpers need for every job, as plain data. */
export interface Setup {
  env: Pick<FormatEnv, 'site' | 'sheets' | 'web'>;
  labels: WardLabels;
  leaflets: readonly Leaflet[];
  pictures: [id: string, picture: { svg: string; alt: string }][];
}

/** What the command itself needs of the content; `'faulty'` when the content has errors. */
export type Prepared = PreparedContent | 'faulty';
export interface PreparedContent {
  labels: WardLabels;
  /** Every sheet that wards can have. */
  sheets: readonly WardSheet[];
  /** What the printed sheets have signs for. */
  letters: Letters;
  /** A mark of all that each sheet is made from beside the ward's own details, by its id. */
  marks: Readonly<Record<string, string>>;
  /** A mark of what all are made from. */
  shared: string;
}

/** Where `prepare.ts` writes both, in a folder that goes away at the end. */
export function preparedFiles(folder: string): { setup: string; prepared: string } {
  return { setup: join(folder, 'setup.json'), prepared: join(folder, 'prepared.json') };
}

/** One sheet of one ward, to be written to `part`. */
export interface SheetJob { kind: 'sheet'; leaflet: string; paper: PaperId; local: WardDetails; part: string }

/** The sheets of one size of some wards of a hospital, one after the other. */
export interface ToPrintJob { kind: 'to-print'; title: string; size: PaperSize; wards: readonly WardToPrint[]; part: string }

export interface WardToPrint {
  ward: string;
  hospital: string;
  sheets: readonly { file: string; title: string; label: string; turn: 'long' | 'short'; sides: number }[];
}

export type Job = SheetJob | ToPrintJob;
export interface Answer { size: number; pages?: number | undefined }
