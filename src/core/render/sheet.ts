import { needsLocal } from '../data/local.ts';
import type { EasyReadPart, Point } from '../document/types.ts';
import type { FormatEnv } from '../format.ts';
import { fill } from '../fill.ts';
import { editionPath } from '../format.ts';
import type { View } from '../views.ts';
import { fullAddress, readableAddress } from './addresses.ts';
import { longDate } from './dates.ts';
import { localSheet, type LocalSheet } from './leaflet-sheet.ts';
import { sentencesIn } from './sentences.ts';

/** What a sheet says beside the words of its page: on its cover, in its margins and at its end. */
export interface Sheet {
  name: string;
  logo: string;
  title: string;
  opening?: string | undefined;
  /** Easy read only: what it is, and whether people who use easy read have checked it. */
  cover?: { picture: string; alt: string; lines: string[]; notice: string[] } | undefined;
  /** The readers' own service; not for those who only run or buy services. */
  local?: LocalSheet | undefined;
  newCopy: { title: string; words: string; address: string; shown: string; qr: string };
  /** The day on which the words were last checked. */
  date: string;
  /** Easy read: a sentence each. */
  checked: string[];
  nextCheck: string;
  note?: string | undefined;
  credit: string;
  licence: string;
  sources?: { title: string; items: { title: string; address: string; shown: string; read: string }[] } | undefined;
  pageNumber: string;
  contents: string;
}

/** The sheet for a reading of a page. */
export function sheetOf(view: View, { site, sheets, web, local }: Omit<FormatEnv, 'typeset'>): Sheet {
  const { id, meta } = view.page;
  const easy = view.name === 'easy-read';
  const path = editionPath(id, { id: '', view: view.name, extension: '', mediaType: '', madeBy: 'site' });
  const address = fullAddress(path, site.address);
  const shown = readableAddress(address);
  const checked = fill(web.page.checked, { day: longDate(meta.reviewed.on) });
  const newCopy = easy ? sheets.easyRead.newCopy : sheets.newCopy;
  return {
    name: site.name,
    logo: site.logo,
    title: view.title,
    opening: view.opening,
    cover: easy ? { ...firstPicture(view), lines: sheets.easyRead.cover.flatMap(sentencesIn), notice: sentencesIn(easyReadNotice(view, web.easyRead)) } : undefined,
    local: local || needsLocal(meta.audience) ? localSheet({ sheets, local }) : undefined,
    newCopy: { ...newCopy, address, shown, qr: fill(newCopy.qr, { address: shown }) },
    date: longDate(meta.reviewed.on),
    checked: easy ? sentencesIn(checked) : [checked],
    nextCheck: fill(web.page.nextCheck, { day: longDate(meta.reviewed.next) }),
    note: easy ? undefined : site.note,
    credit: site.pictures.credit,
    licence: site.pictures.licence,
    sources: easy ? undefined : {
      title: sheets.sources,
      items: meta.sources.map((source) => ({
        title: source.title, address: source.url, shown: readableAddress(source.url),
        read: fill(web.page.sourceRead, { day: longDate(source.checked) }),
      })),
    },
    pageNumber: sheets.pageNumber,
    contents: sheets.contents,
  };
}

/** How far the easy read has been checked, in the words of the labels. */
export function easyReadNotice({ page }: View, labels: FormatEnv['web']['easyRead']): string {
  const { status = 'draft', checkedBy, checkedOn } = page.meta.easyRead ?? {};
  if (status !== 'checked') return labels[status];
  return fill(labels.checked, { who: checkedBy ?? '', day: longDate(checkedOn ?? page.meta.reviewed.on) });
}

/** The reading with the part that ends every easy-read sheet: whom to ask. */
export function withHelp(view: View, { sheets, pictures }: Pick<FormatEnv, 'sheets' | 'pictures'>): View {
  const { title, points } = sheets.easyRead.help;
  const help: EasyReadPart = {
    type: 'easyReadPart', title,
    children: points.map(({ picture, words }): Point => ({
      type: 'point', picture, alt: pictures.get(picture)?.alt ?? '',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
    })),
  };
  return { ...view, blocks: [...view.blocks, help] };
}

function firstPicture({ blocks }: View): { picture: string; alt: string } {
  const point = blocks.flatMap((node) => (node.type === 'easyReadPart' ? node.children : []))[0];
  return { picture: point?.picture ?? '', alt: point?.alt ?? '' };
}
