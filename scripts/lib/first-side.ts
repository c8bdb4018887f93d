import sharp from 'sharp';

/** Wide enough for a small picture on a screen with twice as many dots. */
const WIDTH = 480;

/** A sheet's first side as a small picture, in the WebP that every browser of today shows. @param svg one side, as Typst draws it. */
export async function pictureOfSide(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg), { density: 144 }).resize({ width: WIDTH }).flatten({ background: '#fff' }).webp({ quality: 78, effort: 5 }).toBuffer();
}

/** The width and height of a picture in pixels, for the room that a page keeps for it. */
export async function sizeOfPicture(file: string): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(file).metadata();
  return { width, height };
}
