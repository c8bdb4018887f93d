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
const HTML = /^\s*(?:<!doctype html|<html|<head|<body|<\?xml)/iu;

/** The words of a file, or of what is piped in for `-`. @throws Error, in one line, when they are no plain words. */
export async function wordsOfFile(file: string): Promise<string> {
  const bytes = file === '-' ? new TextEncoder().encode(await text(process.stdin)) : await bytesOf(file);
  const words = decoded(bytes, file);
  if (HTML.test(words)) throw new Error(`${file} is a web page (HTML). Copy its words into a plain-text file and check that.`);
  return words;
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

/** @throws Error for a Word document, a PDF, a picture: anything but text in UTF-8, or in the older way of Windows. */
function decoded(bytes: Uint8Array, file: string): string {
  if (bytes.includes(0)) throw new Error(`${file} is not plain text. Open it in its own program, and save its words as plain text (.txt).`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
