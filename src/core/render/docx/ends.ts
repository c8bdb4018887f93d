import { ExternalHyperlink, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun, type Table } from 'docx';
import type { FormatEnv } from '../../format.ts';
import { fill } from '../../fill.ts';
import { readableAddress } from '../addresses.ts';
import { localWords } from '../leaflet-sheet.ts';
import type { Sheet } from '../sheet.ts';
import { headingStyle, type Shared } from './blocks.ts';
import { run } from './inline.ts';
import { BOXES, COLOURS, levels, listStyle, type Look } from './look.ts';
import { picture, POINT_PICTURE, QR_PICTURE, type WordPicture } from './picture.ts';
import { pictureTable } from './tables.ts';

type Blocks = (Paragraph | Table)[];

const line = (words: string, style?: string): Paragraph => new Paragraph({ ...(style && { style }), children: [run(words)] });
const heading = (words: string, newPage = false): Paragraph => new Paragraph({ style: headingStyle(1), ...(newPage && { pageBreakBefore: true }), children: [run(words)] });
const link = (address: string, words = readableAddress(address)): ExternalHyperlink =>
  new ExternalHyperlink({ link: address, children: [run(words, { style: 'Hyperlink' })] });

/** What stands before the words of the page: whose it is, its title, and in easy read what that is. */
export function opening(sheet: Sheet, shared: Shared): Blocks {
  const { cover } = sheet;
  return [
    line(sheet.name, 'SiteName'),
    line(sheet.title, 'Title'),
    ...(sheet.opening ? [line(sheet.opening, 'Subtitle')] : []),
    ...(cover ? [
      pictureTable([{
        picture: picture(shared.picture(cover.picture), cover.alt, shared.next(), { width: POINT_PICTURE, height: POINT_PICTURE }),
        words: cover.lines.map((words) => line(words, 'Point')),
      }], shared.look),
      ...cover.notice.map((words) => line(words, BOXES.notice.id)),
    ] : []),
  ];
}

/** What stands after them: the local advocate, where a newer copy is, when it was checked, whose pictures these are, where the words come from. */
export function ending(sheet: Sheet, shared: Shared, qr: WordPicture): Blocks {
  const { local, newCopy, sources } = sheet;
  const code = picture(qr, newCopy.qr, shared.next(), { width: QR_PICTURE, height: QR_PICTURE });
  const beside = shared.easy ? { style: 'Point' } : {};
  const where = [line(newCopy.words, beside.style), new Paragraph({ ...beside, children: [link(newCopy.address, newCopy.shown)] })];
  return [
    ...(local ? [heading(local.title), ...localWords(local).map((words) => line(words))] : []),
    heading(newCopy.title),
    ...(shared.easy ? [pictureTable([{ picture: code, words: where }], shared.look)] : [...where, code]),
    ...[...sheet.checked, sheet.nextCheck, sheet.note, `${sheet.credit} ${sheet.licence}.`].flatMap((words) => (words ? [line(words)] : [])),
    ...(sources ? [
      heading(sources.title),
      ...sources.items.map((item) => new Paragraph({
        style: listStyle('bullets', 0),
        children: [link(item.address, item.title), run(` (${item.shown}), ${item.read}`, { color: COLOURS.inkSoft })],
      })),
    ] : []),
  ];
}

/** The last page, for whoever makes the document their own. */
export function howToChange(sheet: Sheet, shared: Shared, { sheets, site }: Pick<FormatEnv, 'sheets' | 'site'>): Blocks {
  const { title, intro, steps, easyRead, licences } = sheets.docx;
  const numbering = { reference: { reference: `numbers-${shared.next()}`, levels: levels('numbers', 1, false) }, level: 0 };
  return [
    heading(title, true),
    line(intro),
    ...[...steps, ...(shared.easy ? easyRead : [])].map((words) => new Paragraph({ style: listStyle('numbers', 0), numbering, children: [run(words)] })),
    new Paragraph({ children: [run(`${fill(licences.words, { name: sheet.name })} `), link(licences.address)] }),
    new Paragraph({ children: [run(`${fill(licences.pictures, { licence: sheet.licence })} `), link(site.pictures.licenceAddress)] }),
  ];
}

/** The title at the head of each page but the first. */
export function pageHeader(sheet: Sheet): Header {
  return new Header({ children: [line(sheet.title, 'Header')] });
}

/** Whose it is and of which day, and the number of the page. */
export function pageFooter(sheet: Sheet, { textWidth }: Look): Footer {
  const numbers = sheet.pageNumber.split(/(\{pages?\})/).filter(Boolean)
    .map((part) => (part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part));
  return new Footer({ children: [new Paragraph({
    style: 'Footer', tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [run(`${sheet.name}, ${sheet.date}`), new TextRun({ bold: true, children: [new Tab(), ...numbers] })],
  })] });
}
