import { strFromU8, unzipSync } from 'fflate';

/** A paragraph of a Word file: its style, its words with `**bold**` and `[links](…)` marked, and what its pictures say. */
export interface WordParagraph { style: string; text: string; plain: string; alts: string[]; list?: string | undefined; newPage: boolean }
export interface WordTable { header: number; rows: { whole: boolean; cells: WordParagraph[][] }[]; told: boolean }
export type WordBlock = WordParagraph | WordTable;

export interface ReadDocx {
  title: string;
  language: string;
  /** The names of the styles by their ids. */
  styles: Map<string, string>;
  /** In twips. */
  paper: { width: number; height: number };
  blocks: WordBlock[];
  /** All paragraphs in the order in which they are read. */
  paragraphs: WordParagraph[];
  /** The words at the foot of a page. */
  footer: string;
  /** Every file in it. */
  parts: Record<string, string>;
}

/** Reads a Word file back: what it says in its own styles, and what it says of itself. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const document = parts['word/document.xml'] ?? '';
  const styles = parts['word/styles.xml'] ?? '';
  const blocks = blocksOf(document, parts['word/_rels/document.xml.rels'] ?? '');
  const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(document) ?? [];
  return {
    title: decoded(/<dc:title>([^<]*)/.exec(parts['docProps/core.xml'] ?? '')?.[1] ?? ''),
    language: /<w:docDefaults>.*?<w:lang [^>]*w:val="([^"]+)"/s.exec(styles)?.[1] ?? '',
    styles: new Map([...styles.matchAll(/<w:style [^>]*w:styleId="([^"]+)"[^>]*><w:name w:val="([^"]+)"/g)].map(([, id = '', name = '']) => [id, name])),
    paper: { width: Number(width), height: Number(height) },
    blocks,
    paragraphs: blocks.flatMap((block) => ('rows' in block ? block.rows.flatMap(({ cells }) => cells.flat()) : [block])),
    footer: decoded((parts['word/footer1.xml'] ?? '').replace(/<[^>]*>/g, ' ')),
    parts,
  };
}

/** A Word file as lines that can be reviewed: each paragraph after its style. */
export function dumpDocx(bytes: Uint8Array): string {
  return `${readDocx(bytes).blocks.flatMap((block) => ('rows' in block ? dumpTable(block) : [dumpParagraph(block)])).join('\n')}\n`;
}

function dumpTable({ header, rows }: WordTable): string[] {
  return [`table${header ? ', its header repeated' : ''}`, ...rows.flatMap(({ whole, cells }) => [
    `  row${whole ? '' : ', may go over two pages'}`,
    ...cells.flatMap((cell) => cell.map((paragraph, at) => `    ${at === 0 ? '|' : ' '} ${dumpParagraph(paragraph)}`)),
  ])];
}

function dumpParagraph({ style, text, alts, list, newPage }: WordParagraph): string {
  return `${newPage ? '(new page) ' : ''}[${style}${list ? `, list ${list}` : ''}] ${alts.map((alt) => `(picture: ${alt})`).join(' ')}${text}`.trimEnd();
}

/** What Word writes is regular enough to be read by its tags, one after the other. */
function blocksOf(xml: string, rels: string): WordBlock[] {
  const addresses = new Map([...rels.matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(([, id = '', target = '']) => [id, decoded(target)]));
  const blocks: WordBlock[] = [];
  let table: WordTable | undefined;
  let paragraph: WordParagraph | undefined;
  let bold = false;
  let link = '';
  for (const [, close, name = '', attributes = '', words] of xml.matchAll(/<(\/?)([\w:]+)([^>]*)>|([^<]+)/g)) {
    const value = /w:val="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const open = !close;
    const row = table?.rows.at(-1);
    if (words !== undefined) say(decoded(words));
    else if (name === 'w:tbl') { if (open) blocks.push(table = { header: 0, rows: [], told: false }); else table = undefined; }
    else if (name === 'w:tblLook') { if (table) table.told = /w:first(Row|Column)="true"/.test(attributes); }
    else if (name === 'w:tr' && open) table?.rows.push({ whole: false, cells: [] });
    else if (name === 'w:tblHeader') { if (table) table.header += 1; }
    else if (name === 'w:cantSplit') { if (row) row.whole = true; }
    else if (name === 'w:tc' && open) row?.cells.push([]);
    else if (name === 'w:p' && open) {
      paragraph = { style: 'Normal', text: '', plain: '', alts: [], newPage: false };
      (row?.cells.at(-1) ?? blocks).push(paragraph);
    } else if (!paragraph) continue;
    else if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:pageBreakBefore') paragraph.newPage = true;
    else if (name === 'w:ilvl') paragraph.list = value;
    else if (name === 'w:numId') paragraph.list = `${value}.${paragraph.list ?? ''}`;
    else if (name === 'wp:docPr') paragraph.alts.push(decoded(/descr="([^"]*)"/.exec(attributes)?.[1] ?? ''));
    else if (name === 'w:r' && open) bold = false;
    else if (name === 'w:b' && value !== 'false') bold = true;
    else if (name === 'w:br') say('\n');
    else if (name === 'w:hyperlink' && open) {
      const [address = '', anchor] = [addresses.get(/r:id="([^"]*)"/.exec(attributes)?.[1] ?? ''), /w:anchor="([^"]*)"/.exec(attributes)?.[1]];
      link = anchor ? `${address}#${anchor}` : address;
      paragraph.text += '[';
    } else if (name === 'w:hyperlink') paragraph.text += `](${link})`;
  }
  return blocks;

  function say(words: string): void {
    if (!paragraph) return;
    paragraph.plain += words;
    paragraph.text += bold ? `**${words}**` : words;
  }
}

function decoded(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}
