import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ASKERS, flowSchema } from '../../../src/core/data/flows.ts';
import { allPaths, follow, MOST_QUESTIONS, outcomeOf, type Step } from '../../../src/core/flows/paths.ts';

/**
 * Who has the right to an IMHA in England, person by person, as the Mental Health Act 1983 says in sections 130C and 130D. The
 * table was written from the Act's rule and not from the flow: where the two differ, one of them is wrong.
 */
type Right = 'yes' | 'no' | 'ask-locally';
const inHospital = 'england hospital';
const held = `${inHospital} yes`;
const court = `${held} court`;
const informal = `${inHospital} agreed`;
const outside = 'england community';
const police = 'england safe-place';

const TABLE: [person: string, answers: string, right: Right][] = [
  // Liable to be detained in a hospital, except under sections 4, 5(2), 5(4), 135 and 136: section 130C(2)(a).
  ['section 2', `${held} section-2`, 'yes'],
  ['section 3', `${held} section-3`, 'yes'],
  ['section 35, waiting for a report to the court', `${court} section-35`, 'yes'],
  ['section 36, waiting for trial', `${court} section-36`, 'yes'],
  ['section 37, a hospital order', `${court} section-37`, 'yes'],
  ['section 37 with restrictions under section 41', `${court} section-37-41`, 'yes'],
  ['section 38, an interim hospital order', `${court} section-38`, 'yes'],
  ['section 45A, a hospital direction', `${court} section-45a`, 'yes'],
  ['section 47, from prison', `${held} prison-transfer`, 'yes'],
  ['section 47 with restrictions under section 49', `${held} prison-transfer`, 'yes'],
  ['section 48, from prison before a sentence', `${held} prison-transfer`, 'yes'],
  ['section 48 with section 49, from immigration detention', `${held} prison-transfer`, 'yes'],
  ['another section from a court', `${court} not-sure`, 'ask-locally'],
  ['a section whose number they do not know', `${held} not-sure`, 'ask-locally'],
  ['in hospital, and unsure whether on a section', `${inHospital} not-sure`, 'ask-locally'],

  // Still liable to be detained: sections 17, 18 and 130C(2)(a).
  ['on section 17 leave', 'england leave', 'yes'],
  ['absent without leave from section 3', 'england away longer', 'yes'],
  ['absent from section 5(2)', 'england away short', 'no'],
  ['absent, and unsure from which section', 'england away not-sure', 'ask-locally'],
  ['the application for section 3 is complete, and they are not yet on the ward', 'england waiting longer', 'yes'],
  ['the papers for section 4 are complete', 'england waiting section-4', 'no'],
  ['waiting, and unsure for which papers', 'england waiting not-sure', 'ask-locally'],

  // The exceptions.
  ['section 4', `${held} section-4`, 'no'],
  ['section 5(2)', `${held} section-5`, 'no'],
  ['section 5(4)', `${held} section-5`, 'no'],
  ['section 135(1)', `${held} section-135-136 none`, 'no'],
  ['section 136', `${held} section-135-136 none`, 'no'],
  ['brought to a place of safety by the police', `${police} none`, 'no'],

  // An exception does not take away what another part of the rule gives: section 130C(2)(b) and (c), and the section that goes on.
  ['section 135(2), absent without leave from section 3', `${held} section-135-136 section`, 'yes'],
  ['section 136, on a community treatment order', `${held} section-135-136 cto`, 'yes'],
  ['section 136, under guardianship', `${held} section-135-136 guardianship`, 'yes'],
  ['section 136, conditionally discharged', `${held} section-135-136 conditional-discharge`, 'yes'],
  ['section 136, and unsure of the rest', `${held} section-135-136 not-sure`, 'ask-locally'],
  ['brought back by the police, absent without leave', `${police} section`, 'yes'],
  ['in a place of safety, on a community treatment order', `${police} cto`, 'yes'],
  ['in a place of safety, under guardianship', `${police} guardianship`, 'yes'],
  ['in a place of safety, conditionally discharged', `${police} conditional-discharge`, 'yes'],
  ['in a place of safety, and unsure', `${police} not-sure`, 'ask-locally'],
  ['informal in hospital, on a community treatment order', `${informal} cto`, 'yes'],
  ['informal in hospital, under guardianship', `${informal} guardianship`, 'yes'],
  ['informal in hospital, conditionally discharged', `${informal} conditional-discharge`, 'yes'],
  ['informal in hospital, and unsure of an order', `${informal} not-sure`, 'ask-locally'],

  // Guardianship, community treatment orders and conditional discharge: sections 130C(2)(b) and (c), 17F(7), 130D(2)(b).
  ['on a community treatment order', `${outside} cto`, 'yes'],
  ['recalled from a community treatment order', `${held} recalled`, 'yes'],
  ['guardianship under section 7', `${outside} guardianship`, 'yes'],
  ['guardianship by a court, under section 37', `${outside} guardianship`, 'yes'],
  ['conditionally discharged', `${outside} conditional-discharge`, 'yes'],
  ['recalled from a conditional discharge', `${held} recalled-restricted`, 'yes'],
  ['outside hospital, and unsure of an order', `${outside} not-sure`, 'ask-locally'],

  // Treatments that give the right to anyone: section 130C(3).
  ['informal, section 57 treatment talked about', `${informal} none section-57`, 'yes'],
  ['outside hospital, section 57 treatment talked about', `${outside} none section-57`, 'yes'],
  ['informal and under 18, ECT talked about', `${informal} none ect-under-18`, 'yes'],
  ['outside hospital and under 18, ECT talked about', `${outside} none ect-under-18`, 'yes'],
  ['informal and 18 or older, ECT talked about', `${informal} none none`, 'ask-locally'],

  // Everyone else: no right in law. Some areas help informal patients all the same.
  ['informal', `${informal} none none`, 'ask-locally'],
  ['informal, and out of hospital for a while', `${informal} none none`, 'ask-locally'],
  ['kept in hospital under DoLS', `${inHospital} dols`, 'ask-locally'],
  ['in prison', 'england prison', 'no'],
  ['held by immigration', 'england prison', 'no'],
  ['discharged, with aftercare under section 117', `${outside} none none`, 'no'],
  ['the order has ended', `${outside} none none`, 'no'],

  // The law of England only.
  ['section 3 in Wales, Scotland or Northern Ireland', 'other', 'ask-locally'],
  ['unsure in which country', 'not-sure', 'ask-locally'],
];

const flow = flowSchema.parse(parse(readFileSync('content/flows/can-i-have-an-imha.yaml', 'utf8')));

/** Where someone comes who gives these answers, one to each question that they are asked. */
function outcomeFor(answers: string): string {
  const steps: Step[] = [];
  for (const answer of answers.split(' ')) steps.push({ question: follow(flow, steps).at, answer });
  const { at, used } = follow(flow, steps);
  expect(used, `"${answers}" are not answers of the flow`).toEqual(steps);
  return at;
}

for (const asker of ASKERS) {
  describe(`the tool tells ${asker} what the law says`, () => {
    for (const [person, answers, right] of TABLE) {
      test(person, () => {
        const outcome = outcomeOf(flow, outcomeFor(answers));
        expect(outcome?.outcome).toBe(right);
        // The answer is in the first words, in the voice for who asks.
        expect(outcome?.title[asker]).toMatch({ yes: /^Yes[.,]/, no: /^No(\.|t )/, 'ask-locally': /Ask|Find out|Another law|Other laws/ }[right]);
      });
    }
  });
}

describe('the table above leaves nothing of the flow untried', () => {
  const told = TABLE.map(([, answers]) => answers);
  for (const { steps, outcome } of allPaths(flow)) {
    test(`${steps.map(({ answer }) => answer).join(' ')} → ${outcome}`, () => {
      expect(told).toContain(steps.map(({ answer }) => answer).join(' '));
    });
  }
  test('every outcome is somebody\'s answer', () => {
    const reached = new Set(told.map(outcomeFor));
    expect(flow.outcomes.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
  test(`nobody is asked more than ${MOST_QUESTIONS} questions`, () => {
    expect(Math.max(...allPaths(flow).map(({ steps }) => steps.length))).toBeLessThanOrEqual(MOST_QUESTIONS);
  });
});
