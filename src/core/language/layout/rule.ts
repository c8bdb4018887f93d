import type { Fault } from '../../fault.ts';
import type { Layout } from './layout.ts';

/** What a sheet is for, and the words that it owes its reader. */
export interface SheetFacts {
  kind: 'easy-read' | 'print' | 'large-print';
  /** The smallest letters that it promises, in points. */
  letters: number;
  /** Its own words for each thing that a reader must be told. */
  words: {
    pageNumber: string;
    contents: string;
    /** The day of the last check, and that of the next. */
    checked: readonly string[];
    nextCheck: string;
    /** Easy read only: what it is, how far people who use easy read have checked it, and whom to ask. */
    opening?: readonly string[] | undefined;
    notice?: readonly string[] | undefined;
    help?: string | undefined;
  };
}

/** What a rule found on a made sheet, said for someone who can change how sheets are made. */
export interface LayoutFinding {
  /** The page, from 1; undefined when the whole sheet is meant. */
  page?: number | undefined;
  severity: Fault['severity'];
  fault: string;
  todo: string;
}

/** One rule about how a sheet lies on paper. A new one is a file here and a line in `index.ts`. */
export interface LayoutRule {
  id: string;
  title: string;
  source: string;
  check(layout: Layout, sheet: SheetFacts): LayoutFinding[];
}
