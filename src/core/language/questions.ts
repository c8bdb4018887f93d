/**
 * What no program can tell about an easy read: for people who use easy read to answer, not to be ticked off by a rule.
 * Sources: DIN SPEC 33429 and Inclusion Europe (people with learning difficulties have to check); the rules W4, W14, P3,
 * P5, P6 and L18; Buell and others (2014) on the tone of easy read about health.
 */
export const QUESTIONS_FOR_PEOPLE: readonly string[] = [
  'What does each part tell you, in your own words?',
  'Is anything missing that you would need to decide what to do?',
  'Does each picture help? Could one mean something else?',
  'Do the pictures look like you and people you know? Are they right for adults?',
  'Which words did you stop at?',
  'Does any sentence say one thing and mean another?',
  'Does it speak to you as an adult? Does it tell you what you can do, and not only what you must do?',
  'Is it still true beside the standard words? (For the editor.)',
  'How are the size of the letters and the paper?',
];
