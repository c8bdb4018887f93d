import { expect, test } from 'vitest';
import { readable } from '../../../src/core/fault.ts';
import { asAnnotations, asJson, asText, type ReportedFinding } from '../../../src/core/language/report.ts';

const FINDING: ReportedFinding = {
  file: 'a folder/50%, of: it.md', line: 3, ruleId: 'W13', severity: 'error', sentence: 'You can’t.', message: '"can’t" is\n100% short.', suggestion: 'Write "cannot".',
};

test('a note for a pull request is one line, whatever signs are in the words or in the name of the file', () => {
  expect(asAnnotations([FINDING, { ...FINDING, severity: 'warning' }])).toBe([
    '::error file=a folder/50%25%2C of%3A it.md,line=3,title=Easy read W13::"can’t" is%0A100%25 short. Write "cannot".',
    '::warning file=a folder/50%25%2C of%3A it.md,line=3,title=Easy read W13::"can’t" is%0A100%25 short. Write "cannot".',
  ].join('\n'));
});

test('programs get every finding with the same seven names', () => {
  expect(JSON.parse(asJson([FINDING]))).toEqual([FINDING]);
  expect(Object.keys(FINDING)).toEqual(['file', 'line', 'ruleId', 'severity', 'sentence', 'message', 'suggestion']);
  expect(JSON.parse(asJson([]))).toEqual([]);
});

test('people read where it is, the sentence, what is wrong and what to do', () => {
  expect(asText([FINDING])).toContain('a folder/50%, of: it.md:3  “You can’t.” "can’t" is');
  expect(asText([FINDING])).toMatch(/Write "cannot"\. {2}\[W13\]$/);
});

test('a message is never as long as the text that it is about', () => {
  expect(readable(`"${'a'.repeat(1_000_000)}" is a hard word.`)).toMatch(/^"a{39}…" is a hard word\.$/);
  expect(readable('"and", '.repeat(5000)).length).toBeLessThan(610);
  expect(readable(FINDING.message)).toBe(FINDING.message);
});
