import { describe, expect, test } from 'vitest';
import { wordsAsSpoken } from '../../../src/core/render/say.ts';
import { spokenView, textOf } from '../../../src/core/render/spoken.ts';
import { renderVtt } from '../../../src/core/render/vtt.ts';
import { viewOf } from '../../../src/core/views.ts';
import { readVtt } from '../../lib/vtt.ts';
import { fixtureEditions } from '../../lib/fixture.ts';
import type { RootContent } from 'mdast';

const { content, env } = await fixtureEditions();
const options = { callouts: env.web.callouts, say: { NICE: 'nice' } };
const standard = viewOf(content.pages.find(({ id }) => id === 'your-rights/someone-to-help')!, 'standard')!;
const spoken = (words: string) => wordsAsSpoken(words, options.say).map((word) => word.spoken).join(' ');

describe('A voice says words as a person would', () => {
  test.each([
    ['Ring 0300 000 0000 before 5pm.', 'Ring 0 3 0 0, 0 0 0, 0 0 0 0, before 5pm.'],
    ['Call 999. Or ring 116 123, day and night.', 'Call 9 9 9. Or ring 1 1 6, 1 2 3, day and night.'],
    ['Text SHOUT to 85258.', 'Text S-H-O-U-T to 8 5 2 5 8.'],
    ['Under section 5(2) or 5(4).', 'Under section 5 2 or 5 4.'],
    ['Sections 117, 130A and 37/41 of it', 'Sections 1 17, 1 30-A and 37 41 of it'],
    ['In 1983 and 2025, for 117 people', 'In 19 83 and 20 25, for 117 people'],
    ['The CQC’s list of IMHAs', 'The C-Q-C’s list of I-M-H-A’s'],
    ['NICE’s guide (NG227)', 'nice’s guide N-G 227'],
    ['On 2 November, at 9:30am', 'On 2nd November, at 9:30am'],
    ['Write to jo@samaritans.org or see www.cqc.org.uk.', 'Write to J-O at samaritans dot org or see W-W-W dot C-Q-C dot org dot U-K.'],
    ['Doctors and/or nurses – all', 'Doctors and or nurses , all'],
  ])('%s', (written, said) => { expect(spoken(written)).toBe(said); });
});

describe('A reading that is read out', () => {
  const said = spokenView(standard, options).map((sentence) => ({ ...sentence, text: textOf(sentence) }));
  const texts = said.map(({ text }) => text);

  test('begins with its title and goes sentence by sentence', () => {
    expect(texts.slice(0, 4)).toEqual(['Someone to help you', 'You can have an advocate.', 'It costs you nothing.', 'What an advocate does']);
  });

  test('says which point of a list comes, and of what column a value is', () => {
    expect(texts).toContain('2. Ask on the phone.');
    expect(texts).toEqual(expect.arrayContaining(['Section: Section 2', 'Time: 28 days', 'Tribunal: within 14 days']));
  });

  test('marks what is heard but does not stand in the page', () => {
    const added = said.flatMap(({ words }) => words.filter((word) => word.added).map(({ written }) => written));
    expect(added.slice(0, 5)).toEqual(['1.', '2.', 'Section:', 'Time:', 'Tribunal:']);
  });

  test('rests longer after a title than after a sentence', () => {
    expect(said[0]!.pause).toBeGreaterThan(said[1]!.pause);
  });

  test('stops at a node that it does not know, so that no words go missing', () => {
    const html = { type: 'html', value: '<b>lost</b>' } as RootContent;
    expect(() => spokenView({ ...standard, blocks: [html] }, options)).toThrow('do not know the node "html"');
  });
});

test('The times of a recording hold the words as they are written, each with the moment at which it begins', () => {
  const [sentence] = spokenView({ ...standard, title: 'Ring 0300 000 & go', opening: undefined, blocks: [] }, options);
  const times = [{ start: 1000, end: 3000, words: [{ at: 0, start: 1000 }, { at: 5, start: 1200.4 }, { at: 7, start: 1300 }, { at: 14, start: 1800 }] }];
  const vtt = renderVtt([sentence!], times);
  expect(vtt).toContain('00:00:01.000 --> 00:00:03.000\nRing <00:00:01.200>0300 <00:00:01.800>000 &amp; go');
  expect(readVtt(vtt)).toEqual([{ start: 1, end: 3, text: 'Ring 0300 000 & go', moments: [1.2, 1.8] }]);
});
