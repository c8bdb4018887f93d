import { createHash } from 'node:crypto';
import { degrees, PDFArray, PDFDict, PDFDocument, PDFName, PDFPage, PDFPageLeaf, PDFRawStream, PDFRef, PDFStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

export interface Binder {
  /**
   * Adds all pages of a PDF, and an empty one where the last would have nothing on its back.
   * @param turnBacks sets each second page upside down, for sheets that a printer would turn over their short edge.
   * @returns how many pages came in, the empty one too.
   */
  add(bytes: Uint8Array, turnBacks?: boolean): Promise<number>;
  finish(title: string): Promise<Uint8Array>;
}

/** What a page has that only means something in the file that it comes from, or on a screen: links, tags, what is above it. */
const LEFT_OUT = ['Parent', 'Annots', 'StructParents', 'StructParent', 'Tabs'].map((name) => PDFName.of(name));
/** What a page may have from the node above it. */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'].map((name) => PDFName.of(name));

/**
 * Binds PDFs into one that is only for printing: it has no tags, links or fields. What is the same in several of them, their
 * letters and pictures, comes in once, so that the sheets of many wards take little more room than those of one.
 */
export async function createBinder(): Promise<Binder> {
  const target = await PDFDocument.create({ updateMetadata: false });
  const copierInto = sharingCopier(target.context);
  return {
    async add(bytes, turnBacks = false) {
      const source = await PDFDocument.load(bytes, { updateMetadata: false });
      const pages = source.getPages();
      const copy = copierInto(source.context);
      pages.forEach((page, at) => {
        const leaf = pageOf(page, copy, target.context);
        const added = target.addPage(PDFPage.of(leaf, target.context.register(leaf), target));
        if (turnBacks && at % 2 === 1) added.setRotation(degrees(180));
      });
      const last = pages.at(-1);
      if (!last || pages.length % 2 === 0) return pages.length;
      target.addPage([last.getWidth(), last.getHeight()]);
      return pages.length + 1;
    },
    async finish(title) {
      target.setTitle(title, { showInWindowTitleBar: true });
      return target.save({ updateFieldAppearances: false });
    },
  };
}

function pageOf({ node }: PDFPage, copy: (object: PDFObject) => PDFObject, context: PDFContext): PDFPageLeaf {
  const leaf = PDFPageLeaf.fromMapWithContext(new Map(), context);
  for (const key of INHERITED) {
    const value = node.getInheritableAttribute(key);
    if (value) leaf.set(key, copy(value));
  }
  for (const [key, value] of node.entries()) if (!LEFT_OUT.includes(key)) leaf.set(key, copy(value));
  return leaf;
}

/**
 * Copies objects into a file so that what is equal is there once, whichever file it comes from. An object is known by
 * what it holds, and that by the places of its parts in the file, since the parts are copied first. (Without what is left out,
 * nothing on a page leads back to itself.)
 */
function sharingCopier(target: PDFContext): (source: PDFContext) => (object: PDFObject) => PDFObject {
  const known = new Map<string, PDFRef>();
  return (source) => {
    const copied = new Map<PDFRef, PDFObject>();
    const copy = (object: PDFObject): PDFObject => {
      if (object instanceof PDFRef) {
        const before = copied.get(object);
        if (before) return before;
        const value = source.lookup(object);
        const place = value === undefined ? object : share(copy(value));
        copied.set(object, place);
        return place;
      }
      if (object instanceof PDFDict) return copyDict(object);
      if (object instanceof PDFRawStream) return PDFRawStream.of(copyDict(object.dict), object.contents);
      if (object instanceof PDFStream) throw new Error('A PDF that is being written cannot be bound.');
      if (object instanceof PDFArray) {
        const array = PDFArray.withContext(target);
        object.asArray().forEach((entry) => array.push(copy(entry)));
        return array;
      }
      return object;
    };
    const copyDict = (object: PDFDict): PDFDict => {
      const dict = PDFDict.withContext(target);
      for (const [key, value] of object.entries()) if (!LEFT_OUT.includes(key)) dict.set(key, copy(value));
      return dict;
    };
    return copy;
  };

  function share(object: PDFObject): PDFRef {
    const mark = createHash('sha256').update(object instanceof PDFRawStream ? object.dict.toString() : object.toString());
    const key = (object instanceof PDFRawStream ? mark.update(object.contents) : mark).digest('base64');
    const place = known.get(key) ?? target.register(object);
    known.set(key, place);
    return place;
  }
}
