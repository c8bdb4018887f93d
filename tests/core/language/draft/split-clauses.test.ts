import { describe, expect, test } from 'vitest';
import { splitClauses } from '../../../../src/core/language/draft/split-clauses.ts';

const pieces = (sentence: string): string[] => splitClauses(sentence).map(({ text }) => text);

describe('a sentence is split where each piece can stand by itself', () => {
  test.each<[string, string[]]>([
    ['The help is free, and you can stop having it at any time.', ['The help is free.', 'You can stop having it at any time.']],
    ['A solicitor is free for your tribunal, but other legal help may not be.', ['A solicitor is free for your tribunal.', 'But other legal help may not be.']],
    ['The 3rd is day 1, so the last day is the 16th.', ['The 3rd is day 1.', 'So the last day is the 16th.']],
    ['Call the IMHA service yourself, or ask a visitor to call.', ['Call the IMHA service yourself.', 'Or ask a visitor to call.']],
    ['The right is for any age: children have it on the same terms as adults.', ['The right is for any age.', 'Children have it on the same terms as adults.']],
    ['The law says that they must tell you that you can go home, and that you can ask a nurse.', ['The law says that they must tell you that you can go home, and that you can ask a nurse.']],
    ['Other people can contact the service as well, such as a nurse, a friend or your community team.', ['Other people can contact the service as well.', 'Some examples are a nurse, a friend or your community team.']],
    ['The service is arranged for you by the council, which pays.', ['The service is arranged for you by the council.', 'The council pays.']],
    ['One thing to do now: find out the date your section started.', ['This is one thing to do now.', 'Find out the date your section started.']],
    ['Who decides: 3 people.', ['Who decides?', '3 people.']],
    ['What it means: You have left hospital.', ['What does it mean?', 'You have left hospital.']],
  ])('%s', (sentence, expected) => {
    expect(pieces(sentence)).toEqual(expected);
  });
});

describe('a condition is never lost, and stays beside what it is for', () => {
  test.each<[string, string[]]>([
    ['If you change your mind, ask again.', ['If you change your mind, ask again.']],
    ['If there is a serious risk to you or someone else, your advocate may have to tell others.', ['Is there a serious risk to you or someone else?', 'Then your advocate may have to tell others.']],
    ['If you want to go home, ask a nurse, and they will tell you what to do.', ['Do you want to go home?', 'Then ask a nurse, and they will tell you what to do.']],
    ['If you have also lost faith in the service, a solicitor or another advocate may help you.', ['Have you also lost faith in the service?', 'Then a solicitor or another advocate may help you.']],
    ['The managers must also send your case if the tribunal has not looked at it for 3 years.', ['The managers must also send your case.', 'This is if the tribunal has not looked at it for 3 years.']],
    ['A copy of it goes to the nearest relative, unless the patient asks for that not to happen.', ['A copy of it goes to the nearest relative.', 'This is not so if the patient asks for that not to happen.']],
  ])('%s', (sentence, expected) => {
    const made = splitClauses(sentence);
    expect(made.map(({ text }) => text)).toEqual(expected);
    if (expected.length > 1) expect(made[1]?.leans).toBe(true);
  });

  test.each([
    'They need not if someone has asked, or it was sent, since section 3 began.',
    'You cannot be given this treatment unless you agree, and a second doctor says that it should be given.',
    'Your advocate may see your records only if you say yes and you know what is in them.',
    'Staff must tell you who can see it, and when, unless you ask them not to.',
    'The law does not let staff treat you without consent if you are on section 4 and can decide.',
    'The law does not ask for this if a court sent you to hospital, or if you came from prison.',
    'Tell a nurse, “I want to ask the tribunal to end my section, and I want a solicitor for it.”',
  ])('%s is left whole', (sentence) => {
    expect(pieces(sentence)).toEqual([sentence]);
  });
});

describe('what only looks like a clause is left where it is', () => {
  test.each([
    'It can follow section 3, section 37, and some other sections made by a court or after prison.',
    'It also covers your records of aftercare, and those that the council’s social services hold about you.',
    'SCIE wants people who use services, and carers, fully involved.',
    'These people can end it sooner: your clinician, the hospital managers and the tribunal.',
    'Suppose that you want weekend leave, but find it hard to speak in front of so many people.',
    'Staff and your advocate can help you.',
  ])('%s', (sentence) => {
    expect(pieces(sentence)).toEqual([sentence]);
  });
});
