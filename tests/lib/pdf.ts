import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the tags that a screen reader reads: `H1`, `P`, `Figure`, with the words in it. */
export interface Tag { role: string; alt?: string | undefined; text: string; children: Tag[] }

export interface ReadPdf {
  title: string;
  language: string;
  tagged: boolean;
  /** The part of PDF/UA that the file claims, `1`. */
  ua: string;
  fonts: string[];
  /** The size of the smallest letters, in points. */
  smallest: number;
  pages: number;
  tags: Tag[];
  /** All words in the order of the tags. */
  text: string;
}

interface StructNode { role?: string; alt?: string; type?: string; id?: string; children?: StructNode[] }

/** Reads a PDF back as a screen reader would: by its tags. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const facts = info as { Title?: string; Language?: string };
  const tags: Tag[] = [];
  const fonts = new Set<string>();
  let smallest = Infinity;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    for (const font of await fontsOf(page)) fonts.add(font);
    smallest = Math.min(smallest, await smallestLetters(page));
    const words = await markedWords(page);
    const tree = await page.getStructTree() as StructNode | null;
    if (tree) tags.push(...(tree.children ?? []).map((node) => tagOf(node, words)));
  }
  const read = {
    title: facts.Title ?? '', language: facts.Language ?? '', tagged: (await pdf.getMarkInfo())?.Marked === true,
    ua: String(metadata?.get('pdfuaid:part') ?? ''), fonts: [...fonts].sort(), smallest, pages: pdf.numPages, tags, text: tags.map(({ text }) => text).join(' '),
  };
  await pdf.destroy();
  return read;
}

/** All tags of that kind, in the order in which they are read. */
export function tagsOf(tags: readonly Tag[], role: RegExp): Tag[] {
  return tags.flatMap((tag) => [...(role.test(tag.role) ? [tag] : []), ...tagsOf(tag.children, role)]);
}

/** Words as they compare, without the spaces between them. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

const INLINE = /^(Span|Link|Strong|Em|Reference|Code|Lbl)$/;

function tagOf(node: StructNode, words: ReadonlyMap<string, string>): Tag {
  if (node.type === 'content') return { role: 'content', text: words.get(node.id ?? '') ?? '', children: [] };
  const children = (node.children ?? []).map((child) => tagOf(child, words));
  const text = children.map((child) => (child.role === 'content' || INLINE.test(child.role) ? child.text : ` ${child.text} `)).join('');
  return { role: node.role ?? '', alt: node.alt, text, children };
}

/** The words of each piece of marked content. A line that ends after a hyphen or a slash goes on without a space. */
async function markedWords(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let last = '';
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((entry) => entry !== undefined);
      last = item.str || last;
      const end = item.hasEOL && !/[-/]$/.test(last) ? ' ' : '';
      if (id !== undefined) words.set(id, (words.get(id) ?? '') + item.str + end);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { id?: string }).id);
  }
  return words;
}

async function fontsOf(page: PDFPageProxy): Promise<string[]> {
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const ids = new Set(items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])));
  return [...ids].map((id) => (page.commonObjs.get(id) as { name: string }).name.replace(/^[A-Z]{6}\+/, ''));
}

async function smallestLetters(page: PDFPageProxy): Promise<number> {
  const { items } = await page.getTextContent();
  const sizes = items.flatMap((item) => ('str' in item && item.str.trim() ? [Math.hypot(Number(item.transform[2]), Number(item.transform[3]))] : []));
  return Math.round(Math.min(...sizes) * 100) / 100;
}
