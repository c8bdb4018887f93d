/** A letter as a document for Word. It brings a large library, so it is a piece of its own that comes when it is asked for. */
import { Packer } from 'docx';
import type { FinishedLetter } from '../../core/easy-letter/letter.ts';
import { easyLetterDocument } from '../../core/render/docx/easy-letter.ts';
import { inCopy } from '../lib/site-copy.ts';

/** 30 mm at 300 dots to the inch. */
const DOTS = 354;

/**
 * @param drawings the folder of the pictures.
 * @param all the names of all pictures: each is fetched, so that nobody can see which ones are in the letter.
 */
export async function wordFile(letter: FinishedLetter, drawings: string, all: readonly string[]): Promise<Blob> {
  const wanted = new Map(letter.rows.flatMap(({ picture }) => (picture ? [[picture.id, picture.svg] as const] : [])));
  const ids = wanted.size === 0 ? [] : inCopy ? [...wanted.keys()] : all;
  const images = await Promise.all(ids.map(async (id) => {
    // Of a file, a page in a folder may not see the points; and a policy for the web may allow no picture but a file.
    const src = inCopy ? `data:image/svg+xml,${encodeURIComponent(wanted.get(id) ?? '')}` : `${drawings}${id}.svg`;
    const image = Object.assign(new Image(DOTS, DOTS), { src });
    await image.decode().catch(() => undefined);
    return [id, image] as const;
  }));
  const points = await Promise.all(images.filter(([id]) => wanted.has(id)).map(async ([id, image]) => [id, await png(image)] as const));
  return Packer.toBlob(easyLetterDocument(letter, new Map(points)));
}

/** The picture as points. What cannot be drawn is left white: Word shows its lines. */
async function png(image: HTMLImageElement): Promise<Uint8Array> {
  const canvas = Object.assign(document.createElement('canvas'), { width: DOTS, height: DOTS });
  if (image.naturalWidth > 0) canvas.getContext('2d')?.drawImage(image, 0, 0, DOTS, DOTS);
  const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/png'); });
  if (!blob) throw new Error('This browser could not draw the picture.');
  return new Uint8Array(await blob.arrayBuffer());
}
