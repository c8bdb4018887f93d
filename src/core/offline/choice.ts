/** Where a browser remembers that its reader wants no copy, and the word it remembers. */
export const CHOICE = 'on-your-side/offline';
export const NO = 'no';
