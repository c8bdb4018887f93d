import { basename } from 'node:path';
import { fingerprint } from '../../src/core/fingerprint.ts';
import type { GuidancePage } from '../../src/core/document/types.ts';
import { editionPath, type ArchiveFormat, type Format, type FormatEnv } from '../../src/core/format.ts';
import { fullAddress } from '../../src/core/render/addresses.ts';
import { underlined, wrap } from '../../src/core/render/text.ts';
import { zipToFile, type FileInZip, type FileOnDisk } from '../lib/zip.ts';
import type { Task } from './make-files.ts';

/** An edition with the files beside it, as they lie on disk. */
interface Packed {
  files: readonly string[];
  /** Its own name, where it has one: a recording by a person is no computer's. */
  label?: string | undefined;
  /** Changes when their bytes do. */
  from: string;
}
/** The editions that there are, by their paths from the root of the site. */
type There = ReadonlyMap<string, Packed>;

/** The editions of a page. */
interface Group {
  title: string;
  page: string;
  editions: readonly (Packed & { label: string })[];
}

type ZipFile = FileInZip | FileOnDisk;
type Words = Pick<FormatEnv, 'site' | 'sheets'>;

/** Packed already by their own formats: to pack them again takes time and saves nothing. */
const PACKED = /\.(pdf|epub|docx|odt|mp3|m4a|ogg|png|jpe?g|zip)$/;
const README = 'README.txt';

/** The editions of each page. */
export function pageGroups(sources: readonly { page: GuidancePage; formats: readonly Format[] }[], there: There, { sheets }: Words): Group[] {
  return sources.map(({ page, formats }) => ({
    title: page.meta.title, page: page.id,
    editions: formats.flatMap((format) => labelled(there.get(editionPath(page.id, format)), sheets.formats[format.id])),
  }));
}

function labelled(packed: Packed | undefined, { label, describe } = { label: '', describe: '' }): Group['editions'] {
  return packed ? [{ ...packed, label: `${packed.label ?? label}: ${describe}` }] : [];
}

/** The making of a zip for each page. */
export function archiveTasks(
  groups: readonly Group[], format: ArchiveFormat, env: Words,
  { fileOf, only }: { fileOf(path: string): string; only(page: string, format: string): boolean },
): Task[] {
  return groups.map((group) => {
    const key = editionPath(group.page, format);
    return task(key, fileOf(key), !only(group.page, format.id), group.editions, groupFiles(group, env));
  });
}

/** @param editions what is in the zip, by marks that change when it does */
function task(key: string, file: string, keep: boolean, editions: unknown, files: readonly ZipFile[]): Task {
  return {
    key, file, keep, from: fingerprint([editions, files.map((entry) => ('bytes' in entry ? [entry.name, [...entry.bytes]] : entry))]),
    make: async (part) => ({ size: await zipToFile(part, files) }),
    fault: (error) => ({
      file: 'content/site.yaml', line: 1, rule: 'edition-not-made', severity: 'error',
      fault: `"${basename(file)}" could not be made: ${error instanceof Error ? error.message : String(error)}`,
      todo: 'See whether there is room left on the disk.',
    }),
  };
}

/** The files of a group, after a note of what each of them is. */
function groupFiles({ title, page, editions }: Group, env: Words): ZipFile[] {
  const entries = editions.map(({ files, label }) => `${files.map((file) => basename(file)).join('\n')}\n    ${label}`);
  return [
    note(README, [underlined(title, '='), wrap(env.sheets.everything.page, 72), ...entries, ...end(`/${page}/`, env)]),
    ...editions.flatMap(({ files }) => files.map((path) => ({ name: basename(path), path, store: PACKED.test(path) }))),
  ];
}

/** How to find a newer copy, what these files are not, and whose the pictures are. */
function end(address: string, { site, sheets }: Words): string[] {
  return [
    underlined(sheets.newCopy.title, '-'), wrap(sheets.everything.newCopy, 72), fullAddress(address, site.address),
    wrap(site.note, 72), wrap(`${site.pictures.credit} ${site.pictures.licence}.`, 72),
  ];
}

function note(name: string, paragraphs: readonly string[]): FileInZip {
  return { name, bytes: new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`) };
}
