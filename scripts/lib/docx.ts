import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipFiles, type FileInZip } from './zip.ts';

/** The file that says what the others are. It comes first, where programs that look into a file expect it. */
const CONTENTS = '[Content_Types].xml';

/**
 * A document as a Word file. The same document gives the same bytes: what the library takes from the clock or from chance
 * (two dates, the names of links) is set anew.
 * @param date the day that the file says it was made on.
 */
export async function packDocx({ document, date }: { document: Document; date: string }): Promise<Uint8Array> {
  const parts = unzipSync(await Packer.toBuffer(document));
  const names = new Map<string, string>();
  const files = Object.entries(parts).map(([name, bytes]): FileInZip => {
    if (name.endsWith('.png')) return { name, bytes, store: true };
    return /\.(xml|rels)$/.test(name) ? { name, bytes: strToU8(steady(strFromU8(bytes), date, names)) } : { name, bytes };
  });
  return zipFiles(files.sort((a, b) => Number(b.name === CONTENTS) - Number(a.name === CONTENTS)));
}

/** @param names the names of links so far: those of chance, and what they are called instead. */
function steady(xml: string, date: string, names: Map<string, string>): string {
  return xml
    .replace(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]+/g, `${date}T00:00:00Z`)
    .replace(/(?<=")rId[a-z0-9_-]{21}(?=")/g, (name) => {
      if (!names.has(name)) names.set(name, `rIdLink${names.size + 1}`);
      return names.get(name) ?? name;
    });
}
