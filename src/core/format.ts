import type { SheetLabels } from './data/labels-sheets.ts';
import type { WebLabels } from './data/labels-web.ts';
import type { Local } from './data/local.ts';
import type { Site } from './data/site.ts';
import { slug } from './document/outline.ts';
import type { Diagram } from './document/types.ts';
import type { View, ViewName } from './views.ts';

/** The words and pictures that editions take from beside the page. */
export interface FormatEnv {
  site: Site;
  sheets: SheetLabels;
  /** Words of the web pages, so that paper and screen say the same. */
  web: Pick<WebLabels, 'callouts' | 'diagram' | 'meaning' | 'meanings' | 'table'> & {
    easyRead: Pick<WebLabels['easyRead'], 'draft' | 'updating' | 'checked'>;
    page: Pick<WebLabels['page'], 'checked' | 'nextCheck' | 'sourceRead'>;
  };
  /** The reader's own service and hospital, where an operator has filled them in. */
  local?: Local | undefined;
  /** Every picture as SVG, by its id, with what is to be seen on it. */
  pictures: ReadonlyMap<string, { svg: string; alt: string }>;
  /** The picture of a diagram as SVG. */
  draw(diagram: Diagram): string;
  /** Sets a document as PDF. @throws Error that says what could not be set. */
  typeset(job: TypesetJob): Made;
  /** Reads sentences aloud with a computer's voice, as MP3. @throws Error that says what could not be said. */
  speak(job: SpeechJob): Promise<Speech>;
  /** A person's recording of that reading, where there is one of these very words. */
  recordingOf(view: View): Promise<{ bytes: Uint8Array; readBy: string } | undefined>;
}

/** A document for Typst. */
export interface TypesetJob {
  /** The document's Typst source. It may import the templates by their names: `/print.typ`. */
  main: string;
  /** What the source finds in `sys.inputs`. */
  inputs: Record<string, string>;
  /** Pictures by the address at which the source finds them: `/pictures/advocate.svg`. */
  files: Record<string, string>;
  /** The day that the file says it was made on, so that the same words give the same bytes. */
  date: string;
}

/** Sentences for a voice, and what players are to show of the recording. */
export interface SpeechJob {
  title: string;
  by: string;
  language: string;
  /** The pause is the rest after the sentence, in milliseconds. */
  sentences: readonly { text: string; pause: number }[];
}

/** A recording, and when each sentence of it is said, in milliseconds; its words by their places in the sentence's text. */
export interface Speech {
  bytes: Uint8Array;
  sentences: readonly { start: number; end: number; words: readonly { at: number; start: number }[] }[];
}

export interface Made {
  bytes: Uint8Array;
  /** Sides of paper; only where the edition has them. */
  pages?: number | undefined;
  /** Files that belong to it, by their endings: the times of the words of a recording, `{ vtt: … }`. They lie beside it. */
  beside?: Readonly<Record<string, Uint8Array>> | undefined;
  /** Draws the first side as SVG, for a small picture of it. Only what has just been typeset can. */
  firstSide?: (() => string) | undefined;
  /** What the site calls it, where that is not its format's name: a recording is named for its reader. */
  label?: string | undefined;
}

interface AnyFormat {
  /** Its name in file names and in `content/labels/sheets.yaml`. */
  id: string;
  view: ViewName;
  /** It also holds what the page's other reading says, so that a change there makes it anew. */
  wholePage?: true;
  extension: string;
  mediaType: string;
}

/** A format that the build makes as a file for each page. */
export interface FileFormat extends AnyFormat {
  madeBy: 'editions';
  /** @throws Error that says to an editor what could not be made. */
  make(view: View, env: FormatEnv): Made | Promise<Made>;
}

/** A format that is a page of the site. */
export interface SiteFormat extends AnyFormat {
  madeBy: 'site';
}

/** A format that is all files of a page together. */
export interface ArchiveFormat extends AnyFormat {
  madeBy: 'archive';
}

export type Format = FileFormat | SiteFormat | ArchiveFormat;

/** What the site and its readers may know of an edition. */
export interface Edition {
  /** Empty for what holds the whole site. */
  page: string;
  title: string;
  format: string;
  /** Its address from the root of the site: `/downloads/your-rights/leave/leave-print.pdf`. */
  path: string;
  /** Not known for pages of the site. */
  bytes?: number | undefined;
  pages?: number | undefined;
  words: number;
  language: string;
  /** The day on which its words were last checked. */
  date: string;
  label: string;
}
export type Manifest = Edition[];

/** The folder of made files, from the root of the site. */
export const DOWNLOADS = 'downloads';

/** Where an edition of a page is, from the root of the site. */
export function editionPath(page: string, format: Format): string {
  if (format.madeBy === 'site') return `/${page}/${format.view === 'easy-read' ? 'easy-read/' : ''}`;
  return `/${DOWNLOADS}/${page}/${page.slice(page.lastIndexOf('/') + 1)}-${format.id}.${format.extension}`;
}

/** Where all editions of the site are in one file, from the root of the site. */
export function siteArchivePath(site: Pick<Site, 'name'>, format: ArchiveFormat): string {
  return `/${DOWNLOADS}/${slug(site.name)}-${format.id}.${format.extension}`;
}
