import type { Content } from '../content.ts';
import type { KitQuestion, UnderstandingFile } from '../data/understanding.ts';
import type { GuidancePage } from '../document/types.ts';
import type { Fault } from '../fault.ts';
import { findingsIn } from '../language/findings.ts';
import { readEasyRead, type Reading, type Sentence } from '../language/reading.ts';
import { splitSentences } from '../language/sentences.ts';
import { wordsOf } from '../language/tokens.ts';
import { byId, known, type Library } from '../library.ts';
import { easyReadView, type View } from '../views.ts';

/** Questions that open with one of these can be answered by yes or no, which half of all guesses get right. */
const YES_OR_NO = /^(is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|must|should|shall|may|might)\b/i;

/** Each easy read has the questions for a reading group, and these are fair, in easy words, and answered on the page. */
export function understandingRules({ pages, understanding, library }: Pick<Content, 'pages' | 'understanding' | 'library'>): Fault[] {
  return [
    ...pages.flatMap((page) => (easyReadView(page) && !understanding.some(({ definition }) => definition.page === page.id) ? [noKit(page)] : [])),
    ...understanding.flatMap((kit, at) => kitFaults(kit, understanding.slice(0, at), pages, library)),
  ];
}

function noKit({ file, id }: GuidancePage): Fault {
  return {
    file, line: 1, rule: 'no-questions', severity: 'error', fault: 'This page has easy read, and no questions for a reading group.',
    todo: `Write 5 of them, for "page: ${id}", in a new file in content/understanding/. The other files there show how.`,
  };
}

function kitFaults(kit: UnderstandingFile, before: readonly UnderstandingFile[], pages: readonly GuidancePage[], library: Library): Fault[] {
  const { file, definition: { page: id, questions }, lineOf } = kit;
  const fault = (path: readonly PropertyKey[], rule: string, words: string, todo: string): Fault => ({ file, line: lineOf(path), rule, severity: 'error', fault: words, todo });
  const page = byId(pages, id);
  const view = page && easyReadView(page);
  if (!view) return [fault(['page'], 'unknown-page', page ? `The page "${id}" has no easy read.` : `There is no page "${id}".`, 'Name a page that has easy read.')];
  const parts = view.blocks.flatMap((node) => (node.type === 'easyReadPart' ? node.title : []));
  const places = new Set(questions.map(({ answers }) => answers.findIndex(({ right }) => right)));
  return [
    ...(before.some(({ definition }) => definition.page === id) ? [fault(['page'], 'duplicate-questions', `There are other questions for the page "${id}".`, 'Keep one of the two files.')] : []),
    ...questions.flatMap(({ part, ask, answers }, at) => [
      ...(parts.includes(part) ? [] : [fault(['questions', at, 'part'], 'unknown-part', `The page "${id}" has no easy-read part "${part}".`, `It has: ${parts.join('; ')}.`)]),
      ...answers.flatMap(({ picture }, number) => (byId(library.pictures, picture) ? []
        : [fault(['questions', at, 'answers', number, 'picture'], 'unknown-picture', `There is no picture "${picture}".`, `Use one of: ${known(library.pictures, picture)}. All are shown at /pictures/.`)])),
      ...(isOpen(ask) ? [] : [fault(['questions', at, 'ask'], 'closed-question', `"${ask}" does not ask who, what, when, where, why or how.`, 'Ask so that nobody can answer by yes or no, and end with a question mark.')]),
    ]),
    ...(places.size === 3 ? [] : [fault(['questions'], 'right-answer-place', 'The right answers do not stand at all 3 places.', 'Move some, so that the 1st, the 2nd and the 3rd answer is right at least once each.')]),
    ...wordFaults(kit, view, library),
  ];
}

function isOpen(ask: string): boolean {
  const question = splitSentences(ask).at(-1)?.text ?? '';
  return question.endsWith('?') && !YES_OR_NO.test(question);
}

/** Whoever answers has read the page, so the words that it explains are known. */
function wordFaults({ file, definition, lineOf }: UnderstandingFile, view: View, library: Library): Fault[] {
  const reading: Reading = { parts: [], sentences: definition.questions.flatMap((question, at) => sentencesOf(question, at, lineOf)), explainedAt: readEasyRead(view).explainedAt };
  // What is said of a text as a whole holds for running text, and these are questions with short answers.
  return findingsIn(reading, library).flatMap(({ sentence, line, rule, fault, todo, severity }) => (sentence ? [{ file, line, rule, fault, todo, severity }] : []));
}

function sentencesOf({ ask, answers }: KitQuestion, at: number, lineOf: UnderstandingFile['lineOf']): Sentence[] {
  const texts = [{ text: ask, line: lineOf(['questions', at, 'ask']) }, ...answers.map(({ words }, number) => ({ text: words, line: lineOf(['questions', at, 'answers', number, 'words']) }))];
  return texts.flatMap(({ text, line }) => splitSentences(text).map((sentence): Sentence => ({ kind: 'text', text: sentence.text, line, words: wordsOf(sentence.text), point: Infinity })));
}
