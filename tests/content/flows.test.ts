import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ASKERS, flowSchema } from '../../src/core/data/flows.ts';

const flows = readdirSync('content/flows').map((file) => flowSchema.parse(parse(readFileSync(`content/flows/${file}`, 'utf8'))));

/** Ends like a sentence, and begins like one: a comma in [square brackets] would cut one in two. */
const WHOLE = /^[“"A-Z].*[.?!]”?$/s;
const sentences = (words: string) => words.split(/(?<=[.?!]”?)\s+/);

for (const flow of flows) {
  for (const asker of ASKERS) {
    describe(`${flow.title} ${flow.askers[asker].label}`, () => {
      for (const { id, title, why, now } of flow.outcomes) {
        test(`the answer "${id}" is told in whole, short sentences`, () => {
          const said = [title, ...why, ...now].map((words) => words[asker]);
          expect(said.filter((words) => !WHOLE.test(words))).toEqual([]);
          expect(said.flatMap(sentences).filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([]);
          expect(said.filter((words) => /\w[’'](t|re|ll|ve|s not)\b/.test(words))).toEqual([]);
        });
      }
      test('each question is a question, and its answers differ', () => {
        for (const { ask, answers } of flow.questions) {
          expect(ask[asker]).toMatch(/\?$/);
          expect(new Set(answers.map(({ label }) => label[asker])).size).toBe(answers.length);
        }
      });
    });
  }
}
