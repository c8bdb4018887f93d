/**
 * The copy of the site that is opened from a folder, as scripts/finish/site-copy.ts makes it. Its pages say the way from
 * themselves to the top folder, `../../`.
 */
const toTop = document.documentElement.dataset.copy;
export const inCopy = toTop !== undefined;

/** Where this page finds a place of the site, such as `/words/#advocate`. In a folder nobody looks for the page of a folder. */
export function addressOf(place: string): string {
  return toTop === undefined ? place : place.replace(/^\//, toTop).replace(/\/(?=$|[?#])/, '/index.html');
}
