/**
 * Where a sentence stands in the text that it was read from. Its spaces, marks and quotes may have been tidied since.
 * @param skip how many such sentences stand before it.
 */
export function placeOf(sentence: string, text: string, skip: number): { start: number; end: number } | undefined {
  const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return undefined;
  // Not more than a few words: between two of them, anything but a letter or a digit may stand.
  const pattern = new RegExp(words.slice(0, 40).join('[^\\p{L}\\p{N}]+'), 'gu');
  let left = skip;
  for (const match of text.matchAll(pattern)) {
    if (left === 0) {
      const end = match.index + match[0].length;
      return { start: match.index, end: end + (/^[.?!…]/u.exec(text.slice(end))?.[0].length ?? 0) };
    }
    left -= 1;
  }
  return undefined;
}
