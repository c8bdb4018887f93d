import { describe, expect, test } from 'vitest';
import { inHouseStyle } from '../../../../src/core/language/draft/house-style.ts';
import { turnPassive } from '../../../../src/core/language/draft/passive.ts';
import { inPlainWords } from '../../../../src/core/language/draft/plain.ts';
import { fact } from './setting.ts';

describe('a passive is turned where it says who does it', () => {
  test.each([
    ['The form is signed by a nurse.', 'A nurse signs the form.'],
    ['The form must be signed by 2 doctors.', '2 doctors must sign the form.'],
    ['You are told by staff.', 'Staff tell you.'],
    ['They are not paid by the hospital.', 'The hospital does not pay them.'],
    ['Your leave will be decided by your doctor on Monday.', 'Your doctor will decide your leave on Monday.'],
  ])('%s', (sentence, expected) => {
    expect(turnPassive(sentence)).toBe(expected);
  });

  test.each(['The form is signed.', 'The form is sent by post.', 'The form is signed by 5pm.', 'If the form is signed by a nurse, you can go.', 'You are kept in hospital by law.'])('%s stays', (sentence) => {
    expect(turnPassive(sentence)).toBeUndefined();
  });
});

describe('plain words are put in where they fit', () => {
  test.each([
    ['Ask prior to the meeting.', 'Ask before the meeting.'],
    ['Treatment commenced in May.', 'Treatment started in May.'],
    ['The doctor notifies your family.', 'The doctor tells your family.'],
    ['In the event that it rains, stay in.', 'If it rains, stay in.'],
    ['Ask the local authority regarding your medication.', 'Ask the council about your medicine.'],
    ['Your section has been terminated.', 'Your section has been ended.'],
  ])('%s', (sentence, expected) => {
    expect(inPlainWords(sentence, [])).toBe(expected);
  });

  test.each(['You are discharged.', 'Your nearest relative can apply to the tribunal.', 'The hospital must provide you with a copy.'])('%s keeps its legal words, or waits for the editor', (sentence) => {
    expect(inPlainWords(sentence, [])).toBe(sentence);
  });

  test('words that a fact needs stay', () => {
    expect(inPlainWords('Your medication is free of charge.', [fact('free', 'free of charge')])).toBe('Your medicine is free of charge.');
  });
});

describe('numbers, dates, times and short forms are written as the site writes them', () => {
  test.each([
    ["You can't leave, e.g. on the second day.", 'You cannot leave, for example on the second day.'],
    ['Ask within fourteen days.', 'Ask within 14 days.'],
    ['It is on 6/8/2027 at 17:30.', 'It is on 6 August 2027 at 5:30pm.'],
    ['Come at 5 p.m. on Mon 3 May.', 'Come at 5pm on Monday 3 May.'],
    ['Come at 9:30.', 'Come at 9:30.'],
  ])('%s', (sentence, expected) => {
    expect(inHouseStyle(sentence, [])).toBe(expected);
  });
});
