import { outline, uniqueSlugs } from '../document/outline.ts';
import type { FormatEnv } from '../format.ts';
import { fill } from '../fill.ts';
import { easyReadView, type View } from '../views.ts';
import { fullAddress } from './addresses.ts';
import { keepTogether } from './keep-together.ts';
import { localWords } from './leaflet-sheet.ts';
import { sheetOf, withHelp, type Sheet } from './sheet.ts';
import { renderXhtml, xml } from './xhtml.ts';

/** A document of an e-book: what the list of its contents says of it, and the words in it. */
export interface EpubPage {
  /** Its name in the e-book, without the ending. */
  name: string;
  title: string;
  headings: { id: string; text: string }[];
  body: string;
}

const EASY_READ = 'easy-read';

const say = (words: string): string => xml(keepTogether(words));
/** The name of the site, and the title. */
export const openingOf = ({ title }: Pick<View, 'title'>, { name }: FormatEnv['site']): string => `<p class="site">${say(name)}</p>\n<h1>${say(title)}</h1>`;
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${say(line)}</p>`).join('\n');

/** Where the pictures of an e-book lie, from its documents. */
export const pictureAt = (id: string): string => `pictures/${id}.svg`;

/** The page as it was written. */
export function standardPage(view: View, env: FormatEnv): EpubPage {
  const headings = outline(view.blocks).filter(({ depth }) => depth === 2);
  return { name: 'page', title: view.title, headings, body: `${opening(view, view.opening ? [view.opening] : [], env)}\n${toEasyRead(view, env)}${blocks(view, env)}` };
}

/** The page in easy read: what it is, its parts, whom to ask, and where a newer copy is. */
export function easyReadPage(view: View, env: FormatEnv): EpubPage {
  const { cover, newCopy } = sheetOf(view, env);
  const whole = withHelp(view, env);
  const idOf = uniqueSlugs();
  const headings = whole.blocks.flatMap((node) => (node.type === 'easyReadPart' ? [{ id: idOf(node.title), text: node.title }] : []));
  const last = { id: idOf(newCopy.title), text: newCopy.title };
  return {
    name: EASY_READ, title: fill(env.sheets.epub.easyRead, { title: view.title }), headings: [...headings, last],
    body: `<div class="easy">
${opening(view, [...cover?.lines ?? [], ...cover?.notice ?? []], env)}
${blocks(whole, env)}
${newerCopy(newCopy, last.id)}
</div>`,
  };
}

/** The end of the e-book: where a newer copy is, when its words were checked, and where they and the pictures come from. */
export function aboutPage(view: View, env: FormatEnv): EpubPage {
  const { local, newCopy, checked, nextCheck, note, credit, licence, sources } = sheetOf(view, env);
  const idOf = uniqueSlugs();
  const headings = [newCopy.title, ...(sources ? [sources.title] : [])].map((text) => ({ id: idOf(text), text }));
  const from = sources?.items.map((item) => `<li><a href="${xml(item.address)}">${say(item.title)}</a> (${say(item.read)})</li>`) ?? [];
  return {
    name: 'about', title: env.sheets.epub.about, headings,
    body: `<h1>${say(env.sheets.epub.about)}</h1>
${local ? `<p><strong>${say(local.title)}</strong></p>\n${paragraphs(localWords(local))}\n` : ''}${paragraphs([...checked, nextCheck, ...(note ? [note] : []), `${credit} ${licence}.`])}
${newerCopy(newCopy, headings[0]?.id ?? '')}
${sources ? `<h2 id="${headings[1]?.id}">${say(sources.title)}</h2>\n<ul>\n${from.join('\n')}\n</ul>` : ''}`,
  };
}

function opening(view: View, lines: readonly string[], { site }: FormatEnv): string {
  return `${openingOf(view, site)}\n<div class="opening">\n${paragraphs(lines)}\n</div>`;
}

/** The easy read comes after many pages. Those who need it are told at the start that it is there. */
function toEasyRead({ page }: View, { sheets }: FormatEnv): string {
  const easy = easyReadView(page);
  return easy ? `<p class="to-easy-read"><a href="${EASY_READ}.xhtml">${say(fill(sheets.epub.easyRead, { title: easy.title }))}</a></p>\n` : '';
}

function newerCopy({ title, words, address, shown }: Sheet['newCopy'], id: string): string {
  return `<h2 id="${id}">${say(title)}</h2>\n<p>${say(words)}</p>\n<p><a href="${xml(address)}">${xml(shown)}</a></p>`;
}

function blocks(view: View, { site, web }: FormatEnv): string {
  const easy = easyReadView(view.page) && `/${view.page.id}/easy-read/`;
  // Links to other pages need the site; the page's own easy read is here.
  const link = (href: string): string => (href === easy ? `${EASY_READ}.xhtml` : fullAddress(href, site.address));
  return renderXhtml(view, { link, picture: pictureAt, labels: web });
}
