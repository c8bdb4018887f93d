import type { Page } from 'playwright-core';

/** How a reader may have set their device. */
export const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'in forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;
export type Look = keyof typeof LOOKS;

/** A small phone, a tablet, a computer. */
export const SIZES = { 320: { width: 320, height: 640 }, 768: { width: 768, height: 1024 }, 1280: { width: 1280, height: 900 } } as const;

export interface Mode { look: Look; size: { width: number; height: number } }
export const modeName = ({ look, size }: Mode): string => `${look}, ${size.width} wide`;

/** Every look at every size. */
export const MODES: Mode[] = (Object.keys(LOOKS) as Look[]).flatMap((look) => Object.values(SIZES).map((size) => ({ look, size })));
/** 1280 by 1024 pixels at 400%: the small end of what WCAG 1.4.10 asks for. */
export const ENLARGED: Mode = { look: 'light', size: { width: 320, height: 256 } };
export const COMPUTER: Mode = { look: 'light', size: SIZES[1280] };

/** Turns an open page to a look and a size, as a reader does in the middle of a visit. */
export async function show(page: Page, { look, size }: Mode): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ ...LOOKS[look], media: 'screen' });
  // What a page fits to its new size, such as the sheet of a leaflet, it fits in the frame after.
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))); }));
}

/** Asks the same in each of these modes, and says in which there was a fault. */
export async function inModes(page: Page, modes: readonly Mode[], look: (mode: Mode) => Promise<readonly string[]>): Promise<string[]> {
  const faults: string[] = [];
  for (const mode of modes) {
    await show(page, mode);
    faults.push(...(await look(mode)).map((fault) => `${modeName(mode)}: ${fault}`));
  }
  return faults;
}
