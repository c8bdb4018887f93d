/**
 * What different forms of a word have in common: `referring`, `refers` and `refer` are `refer`. Light, after the first steps of
 * Porter's stemmer (https://tartarus.org/martin/PorterStemmer/): it has to bring forms together, and shows nobody what it made.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const one = word.replace(/(ss|sh|ch|x)es$/, '$1').replace(/ie[sd]$/, 'y').replace(/([^siu])s$/, '$1');
  const bare = one.replace(/(?<=[aeiouy].*)(ing|ed)$/, '');
  const short = bare !== one && bare.length > 2 ? bare.replace(/([^lsz])\1$/, '$1') : one;
  return short.length > 4 ? short.replace(/e$/, '') : short;
}
