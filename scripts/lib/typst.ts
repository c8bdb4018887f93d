import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve as absolute } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';

const { resolve } = createRequire(import.meta.url);

const atkinson = (face: string) => resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${face}/AtkinsonHyperlegibleNext_${face}.ttf`);
const noto = (face: string) => resolve(`@expo-google-fonts/noto-sans/${face}/NotoSans_${face}.ttf`);

/** The faces that the templates name. Noto Sans gives the digits, since Atkinson's zero has a stroke through it. */
export const FONTS: readonly string[] = [
  atkinson('400Regular'), atkinson('700Bold'), atkinson('800ExtraBold'), noto('400Regular'), noto('700Bold'), noto('800ExtraBold'),
];

interface Job {
  main: string;
  inputs: Record<string, string>;
  /** By their address from the templates' folder: `/pictures/advocate.svg`. */
  files: Record<string, string>;
  date: string;
}

/**
 * A typesetter: Typst, which runs inside this process.
 * @param fonts TrueType files.
 * @param root the folder of the templates.
 * @returns a function that sets a document as PDF, tagged and held to PDF/UA-1 by Typst's own checks. The same document
 *   gives the same bytes. It throws what Typst says, its warnings too: an unknown font, for one, is a warning and an
 *   empty page. What it holds in memory, about 2 MB for each document, goes only when the event loop turns: await
 *   something between documents. `firstSide` draws the first side as SVG: ask at once, since it holds the whole document.
 */
export function createTypst({ fonts, root }: { fonts: readonly string[]; root: string }): (job: Job) => { bytes: Uint8Array; pages: number; firstSide(): string } {
  const workspace = absolute(root);
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(font)) }] });

  function says(error: NodeError | null): string {
    if (!error) return '';
    const notes = compiler.fetchDiagnostics(error) as { message: string; hints?: string[] }[];
    return notes.filter(({ message }) => !message.startsWith('while '))
      .map(({ message, hints = [] }) => [ownWords(message), ...hints].join('; ')).join('\n');
  }

  return ({ main, inputs, files, date }) => {
    compiler.resetShadow();
    for (const [address, content] of Object.entries(files)) compiler.mapShadow(join(workspace, address), Buffer.from(content));
    const compiled = compiler.compile({ mainFileContent: main, inputs });
    if (compiled.hasError()) throw new Error(says(compiled.takeError()));
    const warnings = says(compiled.takeWarnings());
    if (warnings) throw new Error(warnings);
    const { result } = compiled;
    if (!result) throw new Error('Typst made nothing and did not say why.');
    const pages = result.numOfPages;
    let bytes: Uint8Array;
    try {
      bytes = compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: Date.parse(date) / 1000 });
    } catch (error) {
      throw new Error(readable(String(error)));
    }
    compiler.evictCache(10);
    return { bytes: new Uint8Array(bytes), pages, firstSide: () => firstOf(compiler.plainSvg(result), pages) };
  };
}

/**
 * Typst draws all sides below each other. This shows the first of them; all are of one size. The grounds of the others
 * would lie over it: they are not moved down, as the rest of their sides is.
 */
function firstOf(svg: string, sides: number): string {
  let grounds = 0;
  return svg.replace(/^ {4}<path .*$/gm, (path) => ((grounds += 1) === 1 ? path : '')).replace(/viewBox="0 0 ([\d.]+) ([\d.]+)" width="[^"]*" height="[^"]*"/, (_, width: string, height: string) =>
    `viewBox="0 0 ${width} ${Number(height) / sides}" width="${width}" height="${Number(height) / sides}"`);
}

/** What a template says when it stops, by `panic("…")`, without Typst's words around it. */
function ownWords(message: string): string {
  return /^panicked with: "(.*)"$/s.exec(message)?.[1] ?? message;
}

/** What the export to PDF says comes as a printed Rust value; its messages and hints are what people can use. */
function readable(error: string): string {
  const messages = [...error.matchAll(/(?:message: |hints: \[)"((?:[^"\\]|\\.)*)"/g)].map(([, words]) => words ?? '');
  return messages.length > 0 ? [...new Set(messages)].join('; ') : error;
}
