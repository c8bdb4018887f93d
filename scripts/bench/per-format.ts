import type { EditionFigures } from './editions.ts';
import type { PrintFigures } from './chromium-print.ts';

export interface FormatFigures { format: string; editions: number; perSecond: number; kilobytes: number; timesChromium: number | undefined }

/**
 * Editions per second of each format, and how many it makes while Chromium prints one of the same pages.
 * @param printed Chromium's times by the address of the page: `/services/quality-indicators/`, or its easy read.
 */
export function perFormat(editions: readonly EditionFigures[], printed: readonly PrintFigures[]): FormatFigures[] {
  const chromium = new Map(printed.map(({ path, milliseconds }) => [path, milliseconds]));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return [...new Set(editions.map(({ format }) => format))].map((format) => {
    const own = editions.filter((edition) => edition.format === format);
    const time = sum(own.map(({ milliseconds }) => milliseconds));
    const browser = sum(own.map(({ path }) => chromium.get(path) ?? NaN));
    return {
      format, editions: own.length,
      perSecond: Number((own.length / time * 1000).toFixed(1)),
      kilobytes: Math.round(sum(own.map(({ bytes }) => bytes)) / own.length / 1000),
      timesChromium: Number.isNaN(browser) ? undefined : Number((browser / time).toFixed(1)),
    };
  });
}
