/** What a browser may load, run and send on our pages: the content security policy (https://www.w3.org/TR/CSP3/). */
export interface Directive {
  name: string;
  allows: readonly string[];
  /** Where it is said: in the page itself, in the header of every answer, or in both. */
  in: 'page' | 'header' | 'both';
  why: string;
}

export const DIRECTIVES: readonly Directive[] = [
  {
    name: 'default-src', allows: ["'self'"], in: 'both',
    why: 'Everything comes from this site: styles, pictures, fonts, sounds, workers, what scripts fetch. Nothing stands inside a page, and no tool needs pictures or workers made of data, so data: and blob: stay shut.',
  },
  {
    name: 'script-src', allows: ["'self'", "'wasm-unsafe-eval'"], in: 'both',
    why: 'As above; and the search of Pagefind is WebAssembly, which browsers start only where this is said. It allows no script made of words.',
  },
  { name: 'base-uri', allows: ["'none'"], in: 'both', why: 'No page has a <base>; one that was smuggled in would send every link elsewhere.' },
  { name: 'form-action', allows: ["'self'"], in: 'both', why: 'The only form that is sent anywhere is the search, to the search page.' },
  {
    name: 'object-src', allows: ["'none'"], in: 'page',
    why: 'No page embeds a plug-in. In the page only: some browsers show a PDF that is opened on its own as an embedded thing, and the header is on PDFs too.',
  },
  {
    name: 'frame-ancestors', allows: ["'none'"], in: 'header',
    why: 'Nobody may put a page of ours inside theirs, where they could lay a false button over it. Browsers ignore it inside a page.',
  },
  // upgrade-insecure-requests is left out: no address in a page begins with http:, and on a ward's own network without https it would break the site.
];

/** The policy as it stands in the header of every answer. */
export const headerPolicy: string = policy('header');

/** The policy as it stands in each page, for hosts that send no headers of ours, and for copies. */
export const pagePolicy: string = policy('page');

function policy(place: 'page' | 'header'): string {
  return DIRECTIVES.filter((directive) => directive.in === place || directive.in === 'both').map(({ name, allows }) => [name, ...allows].join(' ')).join(';');
}
