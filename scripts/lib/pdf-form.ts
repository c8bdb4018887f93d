import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import opentype from 'opentype.js';
import subsetFont from 'subset-font';

/** A question of a form. */
export interface FieldToFill {
  name: string;
  /** What a screen reader says for it. */
  label: string;
  kind: 'line' | 'lines' | 'tick' | 'choice';
  /** What there is to choose, for a choice. */
  options?: readonly string[] | undefined;
}

/** The address of the link that stands in a document where a field goes: `field:ward`, and `field:section:2` for an option. */
const MARK = /^field:([a-z0-9-]+)(?::(\d+))?$/;

const MULTILINE = 1 << 12;
const RADIO = 1 << 15;
const PRINT = 4;
/** The ink of the templates. */
const INK = '0.106 0.129 0.188';
/** Size 0: as big as the box lets it be, so that nobody's long name is cut off on paper. */
const APPEARANCE = `/Noto 0 Tf ${INK} rg`;
/** Between the printed frame and what is typed, in points. */
const PADDING = 3;

/**
 * Turns the links of a tagged PDF whose address is `field:<name>` into fields that can be filled in. Tags stay: each
 * link's tag becomes that of a field, at its place in the order of reading, with the label as what is said for it.
 * The same document gives the same bytes. What people type is set in Noto Sans, which lies in the file.
 * @throws Error when the document does not hold each field exactly once.
 */
export async function withFields(bytes: Uint8Array, fields: readonly FieldToFill[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = pdf;
  const tagOf = tagsOfAnnotations(pdf);
  const left = new Map(fields.flatMap((field) => placesOf(field).map((place) => [place, field] as const)));
  const groups = new Map<string, PDFRef>();
  const inOrder: PDFRef[] = [];

  for (const page of pdf.getPages()) {
    const annotations = page.node.Annots();
    for (let at = 0; at < (annotations?.size() ?? 0); at += 1) {
      const ref = annotations?.get(at);
      const link = annotations?.lookupMaybe(at, PDFDict);
      const found = link && markOf(link);
      if (!found || !(ref instanceof PDFRef)) continue;
      const field = left.get(found.place);
      if (!field) throw new Error(`The form has "${found.place}" twice, or does not know it.`);
      left.delete(found.place);
      const label = found.option === undefined ? field.label : `${field.label}: ${field.options?.[found.option] ?? ''}`;
      turnIntoWidget(link, context, { field, option: found.option, page: page.ref, label });
      asFormTag(tagOf(link), label);
      if (found.option === undefined) inOrder.push(ref);
      else {
        const group = groups.get(field.name) ?? newChoice(field, context);
        if (!groups.has(field.name)) inOrder.push(group);
        groups.set(field.name, group);
        context.lookup(group, PDFDict).lookup(PDFName.of('Kids'), PDFArray).push(ref);
        link.set(PDFName.of('Parent'), group);
      }
    }
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  }
  if (left.size > 0) throw new Error(`The form has no place for "${[...left.keys()].join('", "')}".`);

  pdf.catalog.set(PDFName.of('AcroForm'), context.register(context.obj({
    Fields: inOrder, DA: PDFString.of(APPEARANCE), DR: { Font: { Noto: await fontToTypeWith(context) } },
  })));
  return await pdf.save({ updateFieldAppearances: false });
}

const placesOf = ({ name, kind, options = [] }: FieldToFill) => (kind === 'choice' ? options.map((_, at) => `${name}:${at}`) : [name]);

/** Which field a link stands for; nothing for other links. */
function markOf(link: PDFDict): { place: string; option?: number } | undefined {
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
  const [, name, option] = MARK.exec(action?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)?.decodeText() ?? '') ?? [];
  if (name === undefined) return undefined;
  return option === undefined ? { place: name } : { place: `${name}:${option}`, option: Number(option) };
}

interface Widget { field: FieldToFill; option: number | undefined; page: PDFRef; label: string }

function turnIntoWidget(link: PDFDict, context: PDFContext, { field, option, page, label }: Widget): void {
  for (const key of ['A', 'Border', 'BS', 'C', 'H', 'QuadPoints']) link.delete(PDFName.of(key));
  const padding = field.kind === 'line' || field.kind === 'lines' ? PADDING : 0;
  const frame = link.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
  const [width, height] = [frame.width - 2 * padding, frame.height - 2 * padding];
  link.set(PDFName.of('Rect'), context.obj([frame.x + padding, frame.y + padding, frame.x + padding + width, frame.y + padding + height]));
  const entries: Record<string, PDFObject> = {
    Subtype: PDFName.of('Widget'), F: PDFNumber.of(PRINT), P: page, TU: PDFHexString.fromText(label), Contents: PDFHexString.fromText(label),
  };
  if (option === undefined) {
    entries['T'] = PDFString.of(field.name);
    entries['FT'] = PDFName.of(field.kind === 'tick' ? 'Btn' : 'Tx');
  }
  if (field.kind === 'line' || field.kind === 'lines') {
    entries['DA'] = PDFString.of(APPEARANCE);
    entries['AP'] = context.obj({ N: drawing(context, width, height, '/Tx BMC EMC') });
    if (field.kind === 'lines') entries['Ff'] = PDFNumber.of(MULTILINE);
  } else {
    const on = option === undefined ? 'Yes' : String(option);
    entries['AP'] = context.obj({ N: { [on]: drawing(context, width, height, tick(Math.min(width, height))), Off: drawing(context, width, height, '') } });
    entries['AS'] = PDFName.of('Off');
    if (option === undefined) entries['V'] = PDFName.of('Off');
  }
  for (const [key, value] of Object.entries(entries)) link.set(PDFName.of(key), value);
}

/** One of several: ticking another takes the tick away, and ticking it again does too. */
function newChoice({ name, label, options = [] }: FieldToFill, context: PDFContext): PDFRef {
  return context.register(context.obj({
    FT: 'Btn', Ff: RADIO, T: PDFString.of(name), TU: PDFHexString.fromText(label), V: 'Off',
    Opt: options.map((option) => PDFHexString.fromText(option)), Kids: [],
  }));
}

const drawing = (context: PDFContext, width: number, height: number, content: string): PDFRef =>
  context.register(context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} }));

/** A tick in a box of that size: drawn, so that it needs no letters. */
function tick(box: number): string {
  const at = (x: number, y: number) => `${(x * box).toFixed(2)} ${(y * box).toFixed(2)}`;
  return `q ${INK} RG ${(box * 0.13).toFixed(2)} w 1 J 1 j ${at(0.2, 0.5)} m ${at(0.42, 0.25)} l ${at(0.82, 0.8)} l S Q`;
}

/** Finds the tag of an annotation: the one that the list of tags holds under its number. */
function tagsOfAnnotations({ catalog }: PDFDocument): (annotation: PDFDict) => PDFDict {
  const numbers = new Map<number, PDFDict>();
  const read = (node: PDFDict): void => {
    const pairs = node.lookupMaybe(PDFName.of('Nums'), PDFArray);
    for (let at = 0; at < (pairs?.size() ?? 0); at += 2) {
      const tag = pairs?.lookup(at + 1);
      if (tag instanceof PDFDict) numbers.set(pairs?.lookup(at, PDFNumber).asNumber() ?? -1, tag);
    }
    const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
    for (let at = 0; at < (kids?.size() ?? 0); at += 1) read(kids?.lookup(at, PDFDict) ?? node);
  };
  read(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('ParentTree'), PDFDict));
  return (annotation) => {
    const tag = numbers.get(annotation.lookup(PDFName.of('StructParent'), PDFNumber).asNumber());
    if (!tag) throw new Error('A field of the form has no tag.');
    return tag;
  };
}

function asFormTag(tag: PDFDict, label: string): void {
  tag.set(PDFName.of('S'), PDFName.of('Form'));
  tag.set(PDFName.of('Alt'), PDFHexString.fromText(label));
}

/**
 * Noto Sans with every letter of Windows' Western European set, as programs expect it in a form. For others, such as
 * the letters of Polish, they take a face of their own.
 */
async function fontToTypeWith(context: PDFContext): Promise<PDFRef> {
  const { resolve } = createRequire(import.meta.url);
  const whole = await readFile(resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'));
  const letters = Array.from({ length: 224 }, (_, at) => new TextDecoder('windows-1252').decode(Uint8Array.of(at + 32)));
  const file = await subsetFont(whole, letters.join(''), { targetFormat: 'sfnt', noHinting: true });
  const font = opentype.parse(new Uint8Array(file).buffer);
  const descriptor = context.register(context.obj({
    Type: 'FontDescriptor', FontName: 'NotoSans-Regular', Flags: 32, FontBBox: [-621, -389, 2800, 1067], ItalicAngle: 0,
    Ascent: 1069, Descent: -293, CapHeight: 714, StemV: 80, FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
  }));
  return context.register(context.obj({
    Type: 'Font', Subtype: 'TrueType', BaseFont: 'NotoSans-Regular', Encoding: 'WinAnsiEncoding', FirstChar: 32, LastChar: 255,
    Widths: letters.map((letter) => Math.round(font.getAdvanceWidth(letter, 1000))), FontDescriptor: descriptor,
  }));
}
