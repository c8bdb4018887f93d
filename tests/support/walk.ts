import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { ask } from './in-page/index.ts';

export type Stop = NonNullable<Awaited<ReturnType<typeof stopsOf>>[number]>;
const stopsOf = (page: Page) => ask(page, 'stopsSoFar');

/**
 * Goes from one end of a page to the other with the Tab key. The keys are sent all at once: the page itself notes where each
 * press has led, so that a walk of 300 stops takes a second.
 * @returns the stops up to where the focus left the page, and whether it did.
 */
export async function walk(page: Page, backwards = false): Promise<{ stops: Stop[]; left: boolean }> {
  const presses = await ask(page, 'startWalk', backwards) + 4;
  const keys = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: backwards ? 8 : 0 };
  await Promise.all(Array.from({ length: presses }, () => [keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }), keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })]).flat());
  await keys.detach();
  const stops = await stopsOf(page);
  const end = stops.indexOf(null);
  const found = (end < 0 ? stops : stops.slice(0, end)).filter((stop): stop is Stop => stop !== null);
  // Some things, such as a date, are several stops in one.
  return { stops: found.filter((stop, at) => stop.what !== found[at - 1]?.what || stop.top !== found[at - 1]?.top), left: end >= 0 };
}

/** Where the focus leads the eye up or back although it goes on, unless to something that stands beside what it left. */
export function jumps(stops: readonly Stop[]): string[] {
  return stops.flatMap((now, at) => {
    const before = stops[at - 1];
    if (!before) return [];
    const beside = now.left >= before.right - 2 || (now.region !== before.region && now.right <= before.left + 2);
    const up = now.bottom <= before.top + 2 && !beside;
    const back = now.right <= before.left + 2 && Math.min(now.bottom, before.bottom) - Math.max(now.top, before.top) > 8 && now.region === before.region;
    return up || back || !now.forwards ? [`${now.what} after ${before.what}`] : [];
  });
}

/**
 * How many pixels around a control change by 3 to 1 or more when it gets the focus, for each pixel of the line around it.
 * One is a line one pixel wide all around.
 */
export async function seenChange(page: Page, stop: number): Promise<number> {
  const box = await ask(page, 'goBackTo', stop);
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  const [x, y] = [Math.max(0, Math.floor(box.x - 10)), Math.max(0, Math.floor(box.y - 10))];
  const clip = { x, y, width: Math.min(size.width - x, Math.ceil(box.width + 20)), height: Math.min(size.height - y, Math.ceil(box.height + 20)) };
  const after = await pixels(page, clip);
  await ask(page, 'leave');
  const before = await pixels(page, clip);
  let changed = 0;
  for (let at = 0; at < before.length; at += 3) if (ratio(before, after, at) >= 3) changed += 1;
  return changed / (2 * (Math.min(box.width, clip.width - 20) + Math.min(box.height, clip.height - 20)));
}

async function pixels(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<Uint8Array> {
  return sharp(await page.screenshot({ clip, caret: 'hide', animations: 'disabled' })).removeAlpha().raw().toBuffer();
}
const part = (value: number): number => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const light = (of: Uint8Array, at: number): number => 0.2126 * part(of[at] ?? 0) + 0.7152 * part(of[at + 1] ?? 0) + 0.0722 * part(of[at + 2] ?? 0);
function ratio(one: Uint8Array, other: Uint8Array, at: number): number {
  const [a, b] = [light(one, at), light(other, at)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
