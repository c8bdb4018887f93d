import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FormatEnv } from '../format.ts';
import { easyReadView, type View } from '../views.ts';
import { aboutPage, easyReadPage, openingOf, pictureAt, standardPage, type EpubPage } from './epub-pages.ts';
import { keepTogether } from './keep-together.ts';
import { sheetOf, withHelp } from './sheet.ts';
import { xml } from './xhtml.ts';

/** A file of an e-book, by its path in it. */
export interface EpubFile { name: string; text: string }

/** The folder of everything but the container's own files. */
const FOLDER = 'EPUB';
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

/**
 * A page as the files of an EPUB 3 (https://www.w3.org/TR/epub-33/): its title with a list of contents, the page, its easy
 * read where it has one, and a last page about the copy. The same page gives the same files.
 * @param view the page's standard reading.
 * @param styles style sheets by their names; each document is given them all, in this order.
 * @throws Error when there is no such picture.
 */
export function epubFiles(view: View, env: FormatEnv, styles: Readonly<Record<string, string>>): EpubFile[] {
  const easy = easyReadView(view.page);
  const pages = [standardPage(view, env), ...(easy ? [easyReadPage(easy, env)] : []), aboutPage(view, env)];
  const pictures = picturesOf([view, ...(easy ? [withHelp(easy, env)] : [])], env);
  const within: EpubFile[] = [
    { name: 'package.opf', text: packageDocument(view, env, pages, [...pictures.keys()], Object.keys(styles)) },
    { name: 'nav.xhtml', text: document(view.title, navigation(view, env, pages), styles) },
    ...pages.map(({ name, title, body }) => ({ name: `${name}.xhtml`, text: document(title, body, styles) })),
    ...Object.entries(styles).map(([name, text]) => ({ name, text })),
    ...[...pictures].map(([id, text]) => ({ name: pictureAt(id), text })),
  ];
  return [
    { name: 'META-INF/container.xml', text: `${HEAD}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="${FOLDER}/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n` },
    ...within.map(({ name, text }) => ({ name: `${FOLDER}/${name}`, text })),
  ];
}

/**
 * What the e-book is, what it holds and in which order.
 * Accessibility: what the book has (https://www.w3.org/TR/epub-a11y-11/#sec-disc-package), and no claim that it conforms
 * to a standard, since nobody has evaluated it.
 */
function packageDocument(view: View, { site, sheets, ...env }: FormatEnv, pages: readonly EpubPage[], pictures: readonly string[], styles: readonly string[]): string {
  const { newCopy, credit, licence } = sheetOf(view, { site, sheets, ...env });
  const day = view.page.meta.reviewed.on;
  const seen = pictures.some((id) => id !== site.logo);
  const access: [string, string][] = [
    ['accessMode', 'textual'], ...(seen ? [['accessMode', 'visual'] as [string, string], ['accessModeSufficient', 'textual,visual'] as [string, string]] : []),
    ['accessModeSufficient', 'textual'],
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability', 'unlocked', ...(seen ? ['alternativeText'] : [])]
      .map((feature): [string, string] => ['accessibilityFeature', feature]),
    ['accessibilityHazard', 'none'], ['accessibilitySummary', sheets.epub.accessibility],
  ];
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    ...pages.map(({ name }) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`),
    ...styles.map((name, at) => `<item id="style-${at + 1}" href="${name}" media-type="text/css"/>`),
    ...pictures.map((id, at) => `<item id="picture-${at + 1}" href="${pictureAt(id)}" media-type="image/svg+xml"/>`),
  ];
  return `${HEAD}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${view.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="address">${xml(newCopy.address)}</dc:identifier>
<dc:title>${xml(view.title)}</dc:title>
<dc:language>${view.language}</dc:language>
<dc:creator>${xml(site.name)}</dc:creator>
<dc:publisher>${xml(site.name)}</dc:publisher>
<dc:description>${xml(view.opening ?? '')}</dc:description>
<dc:date>${day}</dc:date>
<dc:rights>${xml(`${credit} ${licence}.`)}</dc:rights>
<meta property="dcterms:modified">${day}T00:00:00Z</meta>
${access.map(([property, value]) => `<meta property="schema:${property}">${xml(value)}</meta>`).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
<itemref idref="nav"/>
${pages.map(({ name }) => `<itemref idref="${name}"/>`).join('\n')}
</spine>
</package>
`;
}

/** The title with the list of contents, and for programs the places that people ask for by name. */
function navigation(view: View, { site, sheets }: FormatEnv, pages: readonly EpubPage[]): string {
  const link = (to: string, words: string): string => `<a href="${to}">${xml(keepTogether(words))}</a>`;
  const entry = ({ name, title, headings }: EpubPage): string => {
    const parts = headings.map(({ id, text }) => `<li>${link(`${name}.xhtml#${id}`, text)}</li>`);
    return `<li>${link(`${name}.xhtml`, title)}${parts.length > 0 ? `\n<ol>\n${parts.join('\n')}\n</ol>\n` : ''}</li>`;
  };
  return `<p class="logo"><img src="${pictureAt(site.logo)}" alt=""/></p>
${openingOf(view, site)}
<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
<h2 id="contents">${xml(sheets.contents)}</h2>
<ol>
${pages.map(entry).join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden">
<ol>
<li><a epub:type="toc" href="#contents">${xml(sheets.contents)}</a></li>
<li><a epub:type="bodymatter" href="page.xhtml">${xml(pages[0]?.title ?? '')}</a></li>
</ol>
</nav>`;
}

function document(title: string, body: string, styles: Readonly<Record<string, string>>): string {
  return `${HEAD}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en-GB" xml:lang="en-GB">
<head>
<meta charset="utf-8"/>
<title>${xml(title)}</title>
${Object.keys(styles).map((name) => `<link rel="stylesheet" type="text/css" href="${name}"/>`).join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
}

/** The SVG of each picture of the readings, and of the logo. */
function picturesOf(views: readonly View[], { site, pictures, draw }: FormatEnv): Map<string, string> {
  const svgs = new Map<string, string>();
  const put = (id: string, svg: string | undefined): void => {
    if (svg === undefined) throw new Error(`There is no picture "${id}".`);
    svgs.set(id, onWhite(svg));
  };
  put(site.logo, pictures.get(site.logo)?.svg);
  const tree: Root = { type: 'root', children: views.flatMap(({ blocks }) => blocks) };
  visit(tree, (node) => {
    if (node.type === 'point') put(node.picture, pictures.get(node.picture)?.svg);
    if (node.type === 'diagram') put(node.picture, draw(node));
  });
  return svgs;
}

/** A picture on a white card with an edge: at night, its black lines would be on black. */
function onWhite(svg: string): string {
  return svg.replace(/viewBox="0 0 ([\d.]+) ([\d.]+)"([^>]*)>/, (_, width: string, height: string, rest: string) => {
    const edge = Math.round(Number(width) * 3) / 100;
    const [w, h] = [Number(width) + 2 * edge, Number(height) + 2 * edge];
    return `viewBox="${-edge} ${-edge} ${w} ${h}"${rest}><rect x="${-edge}" y="${-edge}" width="${w}" height="${h}" rx="${2 * edge}" fill="#fff"/>`;
  });
}
