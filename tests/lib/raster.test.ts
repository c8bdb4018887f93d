import sharp from 'sharp';
import { expect, test } from 'vitest';
import { rasterise } from '../../scripts/lib/raster.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 36"><path fill="#0b4f4d" d="M0 0h36v36H0z"/></svg>';

test('A picture is sharp enough to print, keeps its shape, and has no ground of its own', async () => {
  const { data, info } = await sharp(await rasterise(svg, 25.4)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 300, height: 150 });
  const at = (x: number, y: number): number[] => [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)];
  expect(at(75, 75)).toEqual([0x0b, 0x4f, 0x4d, 255]);
  expect(at(225, 75)[3]).toBe(0);
});

test('A picture that comes up again is not drawn again', async () => {
  expect(await rasterise(svg, 30)).toBe(await rasterise(svg, 30));
});
