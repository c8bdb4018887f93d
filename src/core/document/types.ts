/**
 * The document tree: mdast (https://github.com/syntax-tree/mdast) and a handful of nodes of our own.
 * Every edition is made from it, so nothing that a reader should get may stand anywhere else.
 */
import type { Heading, List, Paragraph, Parent, Root, RootContent } from 'mdast';
import type { GuidanceFrontMatter, SiteFrontMatter } from '../data/front-matter.ts';

/** The easy-read words for everything since the part before: a title and its points. */
export interface EasyReadPart extends Parent {
  type: 'easyReadPart';
  title: string;
  children: Point[];
}

/** One idea: a picture, one or two short sentences, and the meanings of the hard words that come up first here. */
export interface Point extends Parent {
  type: 'point';
  picture: string;
  alt: string;
  children: (Paragraph | Meaning)[];
}

/** What a hard word means, in place. It comes from `content/words.yaml`, never from the page. */
export interface Meaning extends Parent {
  type: 'meaning';
  word: string;
  term: string;
  children: Paragraph[];
}

/** The kinds of highlighted block that a page may hold. */
export const CALLOUTS = ['in-short', 'key-fact', 'example', 'get-help'] as const;
export type CalloutKind = (typeof CALLOUTS)[number];

export interface Callout extends Parent {
  type: 'callout';
  kind: CalloutKind;
  /** Words in the block's brackets: `:::example[If you are on leave]`. */
  title?: string | undefined;
  children: RootContent[];
}

/** A line from `content/contacts.yaml`. Its words are its children, so that no edition can leave any out. */
export interface ContactLine extends Parent {
  type: 'contact';
  contact: string;
  children: Paragraph[];
}

/**
 * A driver diagram: a picture of its own list, from an aim to what drives it to ideas to try. The list is in every
 * edition, so the picture adds no words.
 */
export interface Diagram extends Parent {
  type: 'diagram';
  title: string;
  /** The picture's name below `/pictures/`. */
  picture: string;
  children: [List];
}

/** A place to answer by hand, on the paper edition of a tool: a box to tick before its words, or lines to write on after them. */
export interface Blank extends Parent {
  type: 'blank';
  /** How many lines to write on; 0 for a box to tick. */
  lines: number;
  children: [Paragraph];
}

declare module 'mdast' {
  interface RootContentMap {
    easyReadPart: EasyReadPart;
    point: Point;
    meaning: Meaning;
    callout: Callout;
    contact: ContactLine;
    diagram: Diagram;
    blank: Blank;
  }
}

interface PageFile {
  /** The line of the file on which a part of the page's head stands: `lineOf(['facts', 2])`. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** A page of guidance, read and checked. */
export interface GuidancePage extends PageFile {
  kind: 'guidance';
  /** Its address without slashes at the ends: `your-rights/what-an-imha-does`. */
  id: string;
  file: string;
  meta: GuidanceFrontMatter;
  tree: Root;
}

/** A page about the site itself. */
export interface SitePage extends PageFile {
  kind: 'site';
  id: string;
  file: string;
  meta: SiteFrontMatter;
  tree: Root;
}

export type Page = GuidancePage | SitePage;
export type { Heading, Paragraph, Root, RootContent };
