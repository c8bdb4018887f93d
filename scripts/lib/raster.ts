import sharp from 'sharp';

const DOTS_PER_INCH = 300;
const MM_PER_INCH = 25.4;

/** Pictures come up on many pages: each is drawn once in a run. */
const drawn = new Map<string, Promise<Uint8Array>>();

/**
 * An SVG as PNG, sharp enough to print at that width. Our pictures have few colours, flat and without shades, so that a
 * small palette holds them and the files stay small.
 */
export function rasterise(svg: string, widthMm: number): Promise<Uint8Array> {
  const key = `${widthMm} ${svg}`;
  const made = drawn.get(key) ?? draw(svg, Math.round((widthMm / MM_PER_INCH) * DOTS_PER_INCH));
  drawn.set(key, made);
  return made;
}

async function draw(svg: string, pixels: number): Promise<Uint8Array> {
  const input = Buffer.from(svg);
  const { width = pixels, density = 72 } = await sharp(input).metadata();
  // Drawn at its size, not enlarged from a smaller one.
  return sharp(input, { density: (density * pixels) / width }).resize({ width: pixels })
    .png({ palette: true, colours: 24, dither: 0, compressionLevel: 9 }).toBuffer();
}
