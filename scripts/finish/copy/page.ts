/** Leads to something of the site from where it is asked: an address from the root of the site, with what follows `?` or `#`. */
export interface Links {
  /** @returns the way to a file, as a link needs it; undefined when it is not in the copy. */
  to(address: string): string | undefined;
  /** @returns the way to a file or a folder, as scripts need it; undefined when the site has no such thing. */
  data(words: string): string | undefined;
  /** The same on the web. */
  web(address: string): string;
}

const TAG = /<[a-z](?:[^>"]|"[^"]*")*>/gi;
const ADDRESS = /(\s(?:href|src|action|poster))="(\/[^"]*)"/g;
const DATA = /(\sdata-[a-z-]+)="([^"]*)"/g;
/** What only the web has a use for. A policy that says "from this site only" would shut out a folder in some browsers. */
const FOR_THE_WEB = /^<(?:link\b[^>]*\srel="(?:canonical|preload|modulepreload|manifest)"|meta\s[^>]*http-equiv="content-security-policy")/i;
/** A line of a list, or a paragraph, that is a link and nothing more. */
const LINE = /<(li|p)>\s*<a\b[^>]*\shref="(\/[^"]*)"[^>]*>(?:(?!<\/a>)[^])*<\/a>\s*(?:<small>[^<]*<\/small>\s*)?<\/\1>/g;

/**
 * A page of the site as it stands in a folder: every address is the way from this page.
 * @param top the way from this page to the top folder.
 * @param notice a paragraph for the foot of the page, as HTML.
 * @throws Error when the page has no footer to put the notice in.
 */
export function pageInCopy(html: string, { links, top, notice }: { links: Links; top: string; notice: string }): string {
  const foot = html.search(/<\/div>\s*<\/footer>\s*(?:<script\b[^>]*><\/script>\s*)*<\/body>/);
  if (foot < 0) throw new Error('A page of the site has no footer. The copy must say on each page from when it is.');
  return `${html.slice(0, foot)}${notice}${html.slice(foot)}`
    .replace(LINE, (line, _, address: string) => (links.to(address) === undefined ? '' : line))
    .replace(TAG, (tag) => (FOR_THE_WEB.test(tag) ? '' : tag
      .replace(/^<html\b/, `<html data-copy="${top}"`)
      .replace(/^<script\b([^>]*) type="module"/, '<script$1 defer')
      .replace(ADDRESS, (_, name: string, address: string) => `${name}="${links.to(address) ?? links.web(address)}"`)
      .replace(DATA, (_, name: string, value: string) => `${name}="${dataInCopy(value, links)}"`)));
}

/** The addresses in what a page tells its script: words, or JSON with words. */
function dataInCopy(value: string, links: Links): string {
  if (value.startsWith('/')) return links.data(value) ?? value;
  return value.replace(/&quot;(\/[^&]*)&quot;/g, (words, address: string) => {
    const way = links.data(address);
    return way === undefined ? words : `&quot;${way}&quot;`;
  });
}

/** A style sheet as it stands in a folder. */
export function stylesInCopy(css: string, links: Links): string {
  return css.replace(/url\((['"]?)(\/[^)'"]*)\1\)/g, (_, quote: string, address: string) => `url(${quote}${links.to(address) ?? links.web(address)}${quote})`);
}
