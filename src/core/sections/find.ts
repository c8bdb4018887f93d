/** What someone may type for it: its name, what it is also called, and other words. */
export interface Named { id: string; name: string; alsoCalled: readonly string[]; searchFor: readonly string[] }

/** What people say when they do not know their section: the two that most people are on. */
const MOST = ['section-2', 'section-3'];
const SECTIONED = ['sectioned', 'detained'];
/** Words that people put around the name of a section, and that do not tell one from another. */
const AROUND = new Set(['section', 'sections', 'sect', 'sec', 'sction', 's', 'mha', 'act', 'mental', 'health', 'law', 'a', 'an', 'the', 'i', 'im', 'am', 'ive', 'been', 'was', 'got', 'get',
  'put', 'on', 'of', 'under', 'in', 'at', 'by', 'my', 'me', 'is', 'are', 'and', 'with', 'for', 'to', 'what', 'whats', 'does', 'mean', 'they', 'have', 'has', 'number', 'no', 'he', 'she', 'patient', 'person']);
const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/**
 * The sections that someone may mean by `2`, `section 3`, `S.37/41`, `cto`, `gaurdianship` or `sectioned`, in their order.
 * None when nothing fits. A number is never guessed at: for 17 nothing comes rather than 17A.
 */
export function findSections<S extends Named>(sections: readonly S[], asked: string): S[] {
  const all = tokens(asked);
  const wanted = all.filter((token) => !AROUND.has(token) && !(/^\D{5,}$/.test(token) && oneSlip(token, 'section')));
  const said = all.some((token) => SECTIONED.some((word) => token === word || oneSlip(token, word)));
  const telling = said ? wanted.filter((token) => !SECTIONED.some((word) => token === word || oneSlip(token, word))) : wanted;
  const found = telling.length > 0 ? named(sections, telling) : [];
  if (found.length > 0 || !said) return found;
  return sections.filter(({ id }) => MOST.includes(id));
}

/** Those with exactly that name; or with one that is alike; or else those among whose names all the words are. */
function named<S extends Named>(sections: readonly S[], wanted: readonly string[]): S[] {
  const known = sections.map((section) => ({ section, names: namesOf(section) }));
  const number = code(wanted);
  const tries: ((names: readonly string[][]) => boolean)[] = [
    (names) => names.some((name) => name.join(' ') === wanted.join(' ') || (number !== '' && number === code(name))),
    (names) => names.some((name) => name.length === wanted.length && name.every((own, at) => same(wanted[at] ?? '', own))),
    (names) => wanted.every((word) => names.flat().some((own) => alike(word, own))),
  ];
  for (const fits of tries) {
    const found = known.filter(({ names }) => fits(names)).map(({ section }) => section);
    if (found.length > 0) return found;
  }
  return [];
}

function namesOf({ name, alsoCalled, searchFor }: Named): string[][] {
  return [name, ...name.split(', '), ...alsoCalled, ...searchFor].map((words) => tokens(words).filter((token) => !AROUND.has(token))).filter((name) => name.length > 0);
}

/** `37 41` and `3741` are one number, as are `5 2` and `1 3 6`, however they were set apart. Empty when there are words too. */
function code(name: readonly string[]): string {
  return name.every((token) => /^\d+[a-g]?$/.test(token)) ? name.join('') : '';
}

/** Small letters and digits: `S. 5 (2)` is `5`, `2`, and `17 A` is `17a`. */
function tokens(text: string): string[] {
  return text.toLowerCase().normalize('NFKD').replace(/[’'`\u0300-\u036f]/g, '').replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[^a-z\d]+/g, ' ').replace(/\b(?:s|sec|sect|section|setion|secton)(?=\d)/g, '').replace(/(\d) ([a-g])\b/g, '$1$2').trim().split(' ').filter(Boolean)
    .map((token) => (DIGITS.includes(token) ? String(DIGITS.indexOf(token)) : token));
}

/** A number must be the same; a longer word may have one slip. */
function same(word: string, own: string): boolean {
  return word === own || (/^\D{5,}$/.test(word) && oneSlip(word, own));
}

/** The same, or cut short, or with an ending of its own. */
function alike(word: string, own: string): boolean {
  return same(word, own) || (/^\D{4,}$/.test(word) && own.length > 3 && (own.startsWith(word) || word.startsWith(own)));
}

/** Whether one letter left out, put in, changed, or two changed round, make the one word the other. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return restA === restB || restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)
    || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
}
