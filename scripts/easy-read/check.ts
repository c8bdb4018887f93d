import type { Content } from '../../src/core/content.ts';
import type { GuidancePage } from '../../src/core/document/types.ts';
import { readable } from '../../src/core/fault.ts';
import { findingsIn, type RuleFinding } from '../../src/core/language/findings.ts';
import { isOtherLanguage } from '../../src/core/language/other-language.ts';
import { QUESTIONS_FOR_PEOPLE } from '../../src/core/language/questions.ts';
import { readEasyRead } from '../../src/core/language/reading.ts';
import { asAnnotations, asJson, asText, type ReportedFinding } from '../../src/core/language/report.ts';
import { findingsInText } from '../../src/core/language/text-findings.ts';
import { easyReadView } from '../../src/core/views.ts';
import { checkFolder } from '../content/check-folder.ts';
import { readContent } from '../content/read-content.ts';
import { editionEnvironment } from '../editions.ts';
import { pageNamed } from './page-named.ts';
import { readWords, wordsOfFile } from './read-file.ts';
import { sheetFindings } from './sheet-findings.ts';

const WRITERS = { text: asText, json: asJson, annotations: asAnnotations };

/**
 * Holds pages of the site, with the sheets made of them, and any other files to the easy-read rules.
 * @throws Error, in one line, when a file cannot be read.
 */
export async function checkFiles(folder: string, names: readonly string[], form: keyof typeof WRITERS, today: string): Promise<{ said: string; code: number }> {
  const { content } = await readContent(folder);
  // The whole site's rules take longer than a letter's: they are only for its pages.
  const { faults } = names.some((name) => pageNamed(content, name)) ? await checkFolder(folder, { today }) : { faults: [] };
  const found: ReportedFinding[] = [];
  for (const name of names) {
    const page = pageNamed(content, name);
    found.push(...(page ? await pageFindings(page, content, faults) : await fileFindings(name, content)));
  }
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const said = WRITERS[form](found);
  const counted = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${found.length - errors} to look at again.`;
  const people = `No program can answer these. Ask people who use easy read:\n${QUESTIONS_FOR_PEOPLE.map((question) => `- ${question}`).join('\n')}`;
  return { said: form === 'text' ? [said, counted, `\n${people}`].filter(Boolean).join('\n') : said, code: errors > 0 ? 1 : 0 };
}

/** The page's words, what the content's rules say about them, and how its sheets lie on paper. */
async function pageFindings(page: GuidancePage, content: Content, faults: Awaited<ReturnType<typeof checkFolder>>['faults']): Promise<ReportedFinding[]> {
  const view = easyReadView(page);
  const words = view ? findingsIn(readEasyRead(view), content.library).map((finding) => reported(finding, page.file)) : [];
  const known = new Set(words.map(({ line, ruleId }) => `${line} ${ruleId}`));
  const others = faults.filter(({ file, line, rule }) => file === page.file && !known.has(`${line} ${rule}`))
    .map(({ file, line, rule, severity, fault, todo }) => ({ file, line, ruleId: rule, severity, sentence: '', message: fault, suggestion: todo }));
  const broken = [...words, ...others].some(({ severity }) => severity === 'error');
  const sheets = broken || !content.settings ? [] : await sheetFindings(page, await editionEnvironment(content));
  return [
    ...[...words, ...others].sort((a, b) => a.line - b.line),
    ...sheets.map(({ rule, sheet, page: side, severity, fault, todo }) => ({
      file: page.file, line: 1, ruleId: rule, severity, sentence: '',
      message: `On the sheet "${sheet}"${side ? `, page ${side}` : ''}: ${fault}`, suggestion: todo,
    })),
  ];
}

async function fileFindings(file: string, { library }: Content): Promise<ReportedFinding[]> {
  const reading = readWords(file, await wordsOfFile(file));
  const whole = (ruleId: string, message: string, suggestion: string): ReportedFinding[] => [{ file, line: 1, ruleId, severity: 'warning', sentence: '', message, suggestion }];
  if (reading.sentences.length === 0) return whole('no-words', 'There are no words in it.', 'Write or paste the words first.');
  if (isOtherLanguage(reading.sentences)) return whole('language', 'This does not seem to be English, and these rules are for English.', 'Ask people who use easy read in that language.');
  return findingsInText(reading, library).map((finding) => reported(finding, file));
}

function reported({ line, rule, severity, sentence, fault, todo }: RuleFinding, file: string): ReportedFinding {
  return { file, line, ruleId: rule, severity, sentence: sentence?.text ?? '', message: readable(fault), suggestion: todo };
}
