import type { FormatEnv } from '../format.ts';
import { LOCAL_LINES, type LocalLine } from '../data/local.ts';
import type { Form } from '../data/leaflets.ts';
import { fill } from '../fill.ts';
import { ownPictures, type Leaflet } from '../leaflets/leaflet.ts';
import type { Kit } from '../understanding/kits.ts';
import { fullAddress, readableAddress } from './addresses.ts';
import { longDate } from './dates.ts';

/** What a leaflet says beside the words of its parts. Its template finds this in `sys.inputs.sheet`. */
export interface LeafletSheet {
  name: string;
  logo: string;
  title: string;
  /** The picture of its cover, and what is to be seen on it. */
  picture: string;
  alt: string;
  easy: boolean;
  /** Easy read: how far it has been checked. */
  notice?: string | undefined;
  local: LocalSheet;
  newCopy: { title: string; words: string; address: string; shown: string; qr: string };
  date: string;
  checked: string;
  nextCheck: string;
  note: string;
  credit: string;
  licence: string;
  pageNumber: string;
  /** The title over lines to write on. */
  notes: string;
  form?: Form | undefined;
  kit?: Kit | undefined;
  /** What is to be seen on the pictures that its parts do not name. */
  alts: Record<string, string>;
}

/** The readers' own service and hospital, line by line; a line without a value is one to write on. */
export interface LocalSheet {
  title: string;
  howToFind: string;
  /** Whether anything has been filled in. */
  known: boolean;
  lines: { line: LocalLine; label: string; value?: string | undefined }[];
}

/** The words that go onto a leaflet from beside its parts. */
export function leafletSheet(leaflet: Leaflet, env: Pick<FormatEnv, 'site' | 'sheets' | 'web' | 'pictures' | 'local'>): LeafletSheet {
  const { site, sheets, web, pictures } = env;
  const address = fullAddress(`/print/#${leaflet.id}`, site.address);
  const shown = readableAddress(fullAddress('/print/', site.address));
  const { newCopy } = sheets.leaflets;
  const easy = leaflet.name === 'easy-read';
  return {
    name: site.name,
    logo: site.logo,
    title: leaflet.title,
    picture: leaflet.picture,
    alt: pictures.get(leaflet.picture)?.alt ?? '',
    easy,
    notice: easy ? sheets.leaflets[leaflet.easyReadChecked ? 'checked' : 'draft'] : undefined,
    local: localSheet(env),
    newCopy: { title: newCopy.title, words: newCopy.words, address, shown, qr: fill(newCopy.qr, { address: shown }) },
    date: longDate(leaflet.reviewed.on),
    checked: fill(web.page.checked, { day: longDate(leaflet.reviewed.on) }),
    nextCheck: fill(web.page.nextCheck, { day: longDate(leaflet.reviewed.next) }),
    note: site.note,
    credit: site.pictures.credit,
    licence: site.pictures.licence,
    pageNumber: sheets.pageNumber,
    notes: sheets.leaflets.notes,
    form: leaflet.form,
    kit: leaflet.kit,
    alts: Object.fromEntries(ownPictures(leaflet).map((id) => [id, pictures.get(id)?.alt ?? ''])),
  };
}

/** The local details as sheets show them. */
export function localSheet({ sheets, local = {} }: Pick<FormatEnv, 'sheets' | 'local'>): LocalSheet {
  const { title, howToFind, lines } = sheets.local;
  return {
    title,
    howToFind,
    known: Object.values(local).some((value) => value !== undefined),
    lines: LOCAL_LINES.map((line) => ({ line, label: lines[line], value: local[line] })),
  };
}

/** The local details in lines of plain words; while nobody has filled them in, how to find out. */
export function localWords({ known, howToFind, lines }: LocalSheet): string[] {
  return known ? lines.flatMap(({ label, value }) => (value === undefined ? [] : `${label}: ${value}`)) : [howToFind];
}
