import { serve } from '../lib/serve.ts';
import { withBrowser } from './browser.ts';

export interface PrintFigures { path: string; milliseconds: number; bytes: number }

/**
 * Prints pages of a built site to PDF in a browser that is already open, as most generators do, and times each: opening
 * the page and printing it. Starting the browser is not counted.
 * @param paths as `/your-rights/what-an-imha-does/`
 */
export async function timeChromium(site: string, paths: readonly string[]): Promise<PrintFigures[]> {
  const { address, close } = await serve(site);
  return withBrowser(async (browser) => {
    const page = await browser.newPage();
    const print = async (to: string): Promise<number> => {
      await page.goto(address.replace(/\/$/, '') + to, { waitUntil: 'load' });
      return (await page.pdf({ preferCSSPageSize: true, tagged: true })).length;
    };
    await print(paths[0] ?? '/');
    const figures: PrintFigures[] = [];
    for (const to of paths) {
      const start = performance.now();
      const bytes = await print(to);
      figures.push({ path: to, milliseconds: performance.now() - start, bytes });
    }
    return figures;
  }).finally(close);
}
