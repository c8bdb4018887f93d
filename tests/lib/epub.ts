import { unzipSync } from 'fflate';

export interface ReadEpub {
  title: string;
  language: string;
  /** The documents in the order in which they are read. */
  documents: { name: string; xhtml: string }[];
  /** Every file of the e-book but its pictures, by its path. */
  texts: Map<string, string>;
}

/** Reads an e-book back as its readers do: by the package, in the order of its spine. */
export function readEpub(bytes: Uint8Array): ReadEpub {
  const texts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('.svg')).map(([name, content]) => [name, new TextDecoder().decode(content)]));
  const root = /full-path="([^"]+)"/.exec(texts.get('META-INF/container.xml') ?? '')?.[1] ?? '';
  const opf = texts.get(root) ?? '';
  const files = new Map([...opf.matchAll(/<item id="([^"]+)" href="([^"]+)"/g)].map(([, id, href]) => [id, root.replace(/[^/]+$/, href ?? '')]));
  const names = [...opf.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => files.get(id) ?? '');
  const element = (name: string): string => plain(new RegExp(`<${name}>([^<]*)<`).exec(opf)?.[1] ?? '');
  return { title: element('dc:title'), language: element('dc:language'), documents: names.map((name) => ({ name, xhtml: texts.get(name) ?? '' })), texts };
}

/** The documents of an e-book as one text, to be held to a file. */
export function dumpEpub(bytes: Uint8Array): string {
  return [...readEpub(bytes).texts].filter(([name]) => /\.(opf|xhtml)$/.test(name)).map(([name, text]) => `==> ${name} <==\n${text}`).join('\n');
}

/** The words of a document as they are seen. */
export function wordsOfXhtml(xhtml: string): string[] {
  const body = xhtml.slice(Math.max(xhtml.indexOf('<body'), 0)).replace(/<nav [^>]*hidden[\s\S]*?<\/nav>/g, '');
  return plain(body.replace(/<\/?(?:a|strong|em|code)(?:\s[^>]*)?>/g, '').replace(/<[^>]+>/g, ' ')).split(/\s+/).filter(Boolean);
}

/** The headings of a document, in order. */
export function headingsOfXhtml(xhtml: string): string[] {
  return [...xhtml.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, , inner]) => wordsOfXhtml(inner ?? '').join(' '));
}

function plain(text: string): string {
  return text.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) => String.fromCodePoint(parseInt(code, hex ? 16 : 10)));
}
