/** Where a link of the content leads: pages of the site get the site's full address, since paper has no base. */
export function fullAddress(url: string, site: string): string {
  return url.startsWith('/') ? new URL(`.${url}`, site.endsWith('/') ? site : `${site}/`).href : url;
}

/** An address as people read and type it: no `https://`, no `mailto:`, no slash at the end. */
export function readableAddress(url: string): string {
  return url.replace(/^(https?:\/\/(www\.)?|mailto:|tel:)/, '').replace(/\/$/, '');
}

/**
 * The address to show after a link's words, so that it is of use on paper and in plain text.
 * Undefined when the words are the address already, for a phone number, which the words always are, and for the
 * list of words, since the meaning stands in place.
 */
export function shownAddress(url: string, words: string): string | undefined {
  if (url.startsWith('tel:') || url.includes('/words/#')) return undefined;
  return isAddress(url, words) ? undefined : readableAddress(url);
}

/** Whether the words of a link are its address. */
export function isAddress(url: string, words: string): boolean {
  return readableAddress(words.trim()) === readableAddress(url);
}
