import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Content } from '../../src/core/content.ts';
import { draftFigures } from '../../src/core/language/draft/figures.ts';
import { checkEasyRead } from '../../src/core/language/easy-read.ts';
import { findingsIn } from '../../src/core/language/findings.ts';
import { checkPlain } from '../../src/core/language/plain.ts';
import { readText } from '../../src/core/language/read-text.ts';
import { readPlain } from '../../src/core/language/reading.ts';
import { wordsOf } from '../../src/core/language/tokens.ts';
import { pictureChooser } from '../../src/core/pictures/choose.ts';
import { usesIn } from '../../src/core/pictures/uses.ts';
import { easyReadView, standardView } from '../../src/core/views.ts';
import { buildWebPages } from '../build-site.ts';
import { readContent } from '../content/read-content.ts';
import type { Measured, Part } from './part.ts';
import { pictureFigures, type PictureFigures } from './picture-choice.ts';

/** What the easy-read tools do for the site's own pages. Shares are of 100; times in milliseconds. */
export interface EasyReadFigures {
  draft: { sections: number; facts: string; sentences: number; upTo15Words: number; upTo12Words: number; mean: number; lost: string[] };
  pictures: PictureFigures[];
  pages: PageTimes[];
  typing: { words: number; first: number; keystroke: number; slowest: number; wordsPerSecond: number };
}

interface PageTimes { what: string; milliseconds: number; 'of the check'?: number | undefined }

export const easyRead: Part = { about: 'drafts, checks and pictures of easy read', run };

async function run(): Promise<Measured> {
  const figures = await easyReadFigures('content');
  showEasyRead(figures);
  return { more: figures };
}

/** How many words the letter has, and after how many letters typed at its end the times are taken. */
const LETTER = 1000;
const TYPED = ' Please can I see an advocate?';

/**
 * Drafts, checks and finds pictures for all pages of a content folder. To be called before anything else has been
 * checked in the process: then the check's first time is what an editor waits for.
 */
async function easyReadFigures(folder: string): Promise<EasyReadFigures> {
  const { content } = await readContent(folder);
  const pages = await timePages(content, folder);
  return { pages, typing: timeTyping(content), pictures: pictureFigures(content), draft: figuresOfDrafts(content) };
}

/** Prints the figures as tables. */
function showEasyRead({ draft: { lost, ...draft }, pictures, pages, typing }: EasyReadFigures): void {
  console.log('The draft of every section, before anyone edits it (of 100 sentences, up to 15 words as rule W1 asks)');
  console.table([draft]);
  if (lost.length > 0) console.log(`Facts that a draft lost:\n${lost.join('\n')}`);
  console.log('The picture that is chosen for each point, beside its author\'s (of 100 points; each page by the points of the others)');
  console.table(pictures);
  console.log('Checking the easy read and the standard words of all pages, and building their web pages');
  console.table(pages);
  console.log(`Checking a letter while it is typed (milliseconds; after the first check, for each of ${TYPED.length} letters)`);
  console.table([typing]);
}

function figuresOfDrafts(content: Content): EasyReadFigures['draft'] {
  const { library, pages } = content;
  const chooser = pictureChooser({ ...library, uses: usesIn(pages) });
  const { sections, facts, sentences, within15, within12, mean } = draftFigures(pages, library, chooser);
  const share = (part: number) => Number((100 * part / sentences).toFixed(1));
  return { sections, facts: `${facts.kept} of ${facts.carried}`, sentences, upTo15Words: share(within15), upTo12Words: share(within12), mean, lost: facts.lost };
}

async function timePages(content: Content, folder: string): Promise<PageTimes[]> {
  const check = () => {
    for (const page of content.pages) {
      checkPlain(standardView(page));
      const easy = easyReadView(page);
      if (easy) checkEasyRead(easy, content.library);
    }
  };
  const first = time(check);
  const again = time(check);
  const built = await timeWebPages(content, folder);
  const beside = (milliseconds: number) => Number((milliseconds / first).toFixed(2));
  return [
    { what: 'check of all pages, the first in a process', milliseconds: Math.round(first), 'of the check': 1 },
    { what: 'check of all pages once more', milliseconds: Math.round(again), 'of the check': beside(again) },
    ...built.map(({ what, milliseconds }) => ({ what, milliseconds: Math.round(milliseconds), 'of the check': beside(milliseconds) })),
  ];
}

/** Astro says how long each page took. Nothing when the site has not been built here before: its pages list its editions. */
async function timeWebPages({ pages }: Content, content: string): Promise<PageTimes[]> {
  if (!await access('public/downloads/manifest.json').then(() => true, () => false)) {
    console.log('Run "npm run build" first to see how long the web pages take.');
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const start = performance.now();
    const log = await buildWebPages({ content, out: join(folder, 'dist'), public: 'public' });
    const whole = performance.now() - start;
    const own = new Set(pages.flatMap(({ id }) => [`/${id}/index.html`, `/${id}/easy-read/index.html`]));
    const written = [...log.matchAll(/[├└]─ (\S+)\s+\(\+([\d.]+)(m?s)\)/gu)].filter(([, path = '']) => own.has(path));
    const milliseconds = written.reduce((sum, [,, amount, unit]) => sum + Number(amount) * (unit === 's' ? 1000 : 1), 0);
    return [
      { what: `writing ${written.length} web pages, their code made before`, milliseconds },
      { what: 'building the web pages of the whole site (astro build)', milliseconds: whole },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A letter of the site's own standard sentences, checked once and then again after each letter that is typed. */
function timeTyping({ pages, library }: Content): EasyReadFigures['typing'] {
  let letter = '';
  let words = 0;
  for (const { kind, text } of pages.flatMap((page) => readPlain(standardView(page)))) {
    if (words >= LETTER) break;
    if (kind !== 'text') continue;
    letter += `${text}\n\n`;
    words += wordsOf(text).length;
  }
  const check = (text: string) => time(() => findingsIn(readText(text), library));
  const first = check(letter);
  const times = [...TYPED].map((_, at) => check(letter + TYPED.slice(0, at + 1))).sort((a, b) => a - b);
  const keystroke = times[times.length >> 1] ?? first;
  const round = (value: number) => Number(value.toFixed(1));
  return { words, first: round(first), keystroke: round(keystroke), slowest: round(times.at(-1) ?? first), wordsPerSecond: Math.round(words / keystroke * 1000) };
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
