import type { FinishedLetter, LetterRow } from '../easy-letter/letter.ts';
import { keepTogether } from './keep-together.ts';

/**
 * A letter in easy read as one file for any browser: its pictures and styles are in it, so it needs nothing else. It
 * prints on A4, with pictures 34 mm wide on the left.
 */
export function easyLetterHtml({ title, size, rows, made, credit }: FinishedLetter): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escaped(title)}</title>
<style>${styles(size)}</style>
</head>
<body>
<main>
<h1>${words(title)}</h1>
${groups(rows).map(({ heading, points }) => `${heading ? `<h2>${words(heading)}</h2>\n` : ''}${points.length > 0 ? `<ul>\n${points.map(point).join('\n')}\n</ul>` : ''}`).join('\n')}
</main>
<footer>
<p>${words(made)}</p>
${credit ? `<p>${words(credit)}</p>\n` : ''}</footer>
</body>
</html>
`;
}

interface Group { heading?: string; points: LetterRow[] }

/** Sentences with the heading that they stand under. */
function groups(rows: readonly LetterRow[]): Group[] {
  const found: Group[] = [];
  for (const row of rows) {
    if (row.heading) found.push({ heading: row.text, points: [] });
    else {
      const last = found.at(-1) ?? { points: [] };
      if (found.length === 0) found.push(last);
      last.points.push(row);
    }
  }
  return found;
}

function point({ text, picture }: LetterRow): string {
  const shown = picture ? picture.svg.replace('<svg ', `<svg role="img" aria-label="${escaped(picture.alt)}" `) : '<span class="none"></span>';
  return `<li>${shown}<p>${words(text)}</p></li>`;
}

/** Black on white, as on paper: this file is made to be printed. */
function styles(size: number): string {
  return `
@page { size: A4; margin: 18mm 16mm; }
body { margin: 0 auto; padding: 1rem; max-width: 46rem; background: #fff; color: #111; font: ${size}pt/1.5 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Arial, "Liberation Sans", sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.75em; line-height: 1.15; margin: 0 0 .6em; }
h2 { font-size: 1.3em; line-height: 1.2; margin: 1.2em 0 .4em; break-after: avoid; }
ul { list-style: none; margin: 0; padding: 0; }
li { display: grid; grid-template-columns: 34mm 1fr; gap: 8mm; align-items: center; padding: 5mm 0; border-top: 1px solid #777; break-inside: avoid; }
svg { width: 34mm; height: 34mm; print-color-adjust: exact; }
p { margin: 0; }
footer { margin-top: 8mm; padding-top: 4mm; border-top: 2px solid #777; }
footer p + p { margin-top: .5em; }
@media screen and (max-width: 30rem) { li { grid-template-columns: 1fr; gap: 3mm; } .none { display: none; } }
@media print { body { padding: 0; max-width: none; } }
`;
}

function words(text: string): string {
  return escaped(keepTogether(text));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
