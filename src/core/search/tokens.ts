/** Words that people ask with, and that tell nothing about what they ask for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(`a about am an and any are as at be been being but by can could did do does doing dont for from get
  give given getting got had has have having he her hers him his how i if im in is it its ive just know let like make me mean means my need of off on
  or our please she should so some tell than that the their them then there these they thing this those to up us use want
  was we were what whats when where which who whom whose why will with would you your yours`.split(/\s+/));
/** And more of them, as people type on a telephone. */
export const FILLING: ReadonlySet<string> = new Set([...STOP_WORDS, ...`again also cant d didnt doesnt going here id isnt ll m near really s shes hes t theres theyre very wanna whos wont`.split(' ')]);

/** Letters and digits only, so that "What's an IMHA?" and "whats an imha" are one question. */
export function tokens(text: string): string[] {
  return text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').split(/[^a-z0-9]+/).filter(Boolean);
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven'];

/** Numbers of the Act as our pages write them: `s2`, `sec. 2`, `mha 2` and `section two` are `section 2`. */
export function withSections(text: string): string {
  return text.replace(/\b(?:ss?|sec|sect|sections?|mha|mental health act)[\s.]*(?=\d)/gi, 'section ').replace(/\bsection (two|three|four|five|six|seven)\b/gi, (_, word: string) => `section ${NUMBERS.indexOf(word.toLowerCase()) + 2}`);
}
