import { readFile, stat } from 'node:fs/promises';
import type { RootContent } from 'mdast';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { blocksOfMarkdown, readMarkdown } from '../../src/core/language/read-markdown.ts';
import { readText } from '../../src/core/language/read-text.ts';
import { blocksOfText } from '../../src/core/language/text-blocks.ts';
import type { Reading } from '../../src/core/language/reading.ts';

const MARKDOWN = new Set(['.md', '.mdx', '.markdown']);
/** No leaflet is longer; a file that is has come here by mistake. */
const MOST_BYTES = 5_000_000;
/** How a web page begins. Markdown may begin with a tag too. */
const PAGE = /^\s*<(?:!doctype|html|head|body|\?xml)\b/iu;
const TAG = /^\s*<\/?(?:a|article|b|br|center|div|em|font|form|h[1-6]|header|img|link|main|meta|nav|ol|p|script|section|span|strong|style|svg|table|title|ul)(?=[\s/>])/iu;
/** What tells of another program's file: RTF, PDF, or signs that no text has. Word has some of its own, which are left. */
const NO_TEXT = /^(?:\{\\rtf|%PDF-)/u;
const NO_LETTERS = /[\u0001-\u0006\u000e-\u0012\u0016-\u001d]/u;

/** The words of a file, or of what is piped in for `-`. @throws Error, in one line, when they are no plain words. */
export async function wordsOfFile(file: string): Promise<string> {
  const bytes = file === '-' ? new TextEncoder().encode(await text(process.stdin)) : await bytesOf(file);
  const words = decoded(bytes, file);
  if (isWebPage(file, words)) throw new Error(`${file} is a web page (HTML). Copy its words into a plain-text file and check that.`);
  return words;
}

function isWebPage(file: string, words: string): boolean {
  const start = words.slice(0, 2000).replace(/<!--[\s\S]*?-->/gu, '');
  return PAGE.test(start) || ['.html', '.htm', '.xhtml'].includes(extname(file).toLowerCase()) || (!isMarkdown(file) && TAG.test(start));
}

/** Reads a file's words as Markdown or as plain text, by its ending. */
export function readWords(file: string, words: string): Reading {
  return isMarkdown(file) ? readMarkdown(words) : readText(words);
}

/** The same words as blocks. */
export function blocksOfWords(file: string, words: string): RootContent[] {
  return isMarkdown(file) ? blocksOfMarkdown(words) : blocksOfText(words);
}

function isMarkdown(file: string): boolean {
  return MARKDOWN.has(extname(file).toLowerCase());
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const about = await stat(file).catch(() => undefined);
  if (!about) throw new Error(`There is no page and no file "${file}". A page is named as it is on the site: your-rights/your-section.`);
  if (about.isDirectory()) throw new Error(`${file} is a folder. Name the files in it.`);
  if (about.size > MOST_BYTES) throw new Error(`${file} has ${Math.round(about.size / 1_000_000)} MB. That is more than anyone reads: name a shorter file.`);
  return readFile(file);
}

/** @throws Error for a Word document, a PDF, a picture: anything but text in one of the ways in which programs save it. */
function decoded(bytes: Uint8Array, file: string): string {
  const words = inUnicode(bytes) ?? inWindows(bytes);
  if (words === undefined || words.includes('\0') || NO_TEXT.test(words)) {
    throw new Error(`${file} is not plain text. Open it in its own program, and save its words as plain text (.txt).`);
  }
  return words;
}

/** UTF-8, or UTF-16 with its mark, which Windows calls Unicode text. Undefined when it is neither. */
function inUnicode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The older way of Windows has no mark: any bytes would do, so signs that no text has tell of something else. */
function inWindows(bytes: Uint8Array): string | undefined {
  const words = new TextDecoder('windows-1252').decode(bytes);
  return NO_LETTERS.test(words) ? undefined : words;
}
