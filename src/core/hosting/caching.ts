/**
 * How long a browser may use a file without asking again. All others are asked for each time: pages, downloads, the service
 * worker and the first files of the search keep their names when their words change, and nobody should read old words.
 */
export const ASK_AGAIN = 'no-cache';

const FOR_GOOD = 'public, max-age=31536000, immutable';

/** Folders of which files need not be asked for again at once. But for the fonts, their names hold a mark of what is in them: with other words they would be other files. */
export const KEPT: readonly { folder: string; value: string; why: string }[] = [
  { folder: '_astro/', value: FOR_GOOD, why: 'Styles, scripts and fonts, named by Vite.' },
  { folder: 'fonts/', value: 'public, max-age=604800', why: 'The shapes of letters: asked for again once a week, since their names stay.' },
  { folder: 'pagefind/fragment/', value: FOR_GOOD, why: 'One page each of the search, named by Pagefind.' },
  { folder: 'pagefind/index/', value: FOR_GOOD, why: 'The words of the search, named by Pagefind.' },
];
