import { expect, it } from 'vitest';
import type { Picture } from '../../../src/core/data/pictures.ts';
import { pictureFaults, skinTones } from '../../../src/core/pictures/check.ts';
import { skinToneRules } from '../../../src/core/rules/skin-tones.ts';

const heart: Picture = { id: 'heart', alt: 'A heart.', means: ['love'], openmoji: '2764' };
const faults = (...pictures: Picture[]) =>
  pictureFaults(pictures, { file: 'pictures.yaml', hasOpenMoji: (code) => code !== '1F999', lineOf: (index) => index + 10 });
const rules = (...pictures: Picture[]) => faults(...pictures).map(({ rule }) => rule);

it('says nothing about pictures that are in order', () => {
  expect(faults(heart)).toEqual([]);
});

it('tells an editor the picture, the code and the line when OpenMoji has no such code', () => {
  const [fault] = faults(heart, { ...heart, id: 'llama', alt: 'A llama.', openmoji: '1F999' });
  expect(fault).toMatchObject({ rule: 'unknown-openmoji', line: 11, severity: 'error' });
  expect(fault?.fault).toMatch(/"llama".*"1F999"/);
});

it('asks for another name or description when one is given twice', () => {
  expect(rules(heart, { ...heart, alt: 'A red heart.' })).toEqual(['id-twice']);
  expect(rules(heart, { ...heart, id: 'love' })).toEqual(['alt-twice']);
});

it('asks for a shorter description when it has more than 12 words', () => {
  expect(rules({ ...heart, alt: 'one two three four five six seven eight nine ten eleven twelve' })).toEqual([]);
  expect(rules({ ...heart, alt: 'one two three four five six seven eight nine ten eleven twelve thirteen' })).toEqual(['alt-long']);
});

it('refuses judges with wigs and the jigsaw piece', () => {
  expect(rules({ ...heart, openmoji: '1F9D1-1F3FD-200D-2696-FE0F' }, { ...heart, id: 'b', alt: 'B.', openmoji: '1F9E9' }))
    .toEqual(['openmoji-not-used', 'openmoji-not-used']);
  expect(rules({ ...heart, openmoji: '2696' })).toEqual([]);
});

it('counts a picture once for each skin tone in it, and pictures without skin not at all', () => {
  const both = { openmoji: '1FAF1-1F3FB-200D-1FAF2-1F3FE', x: 0, y: 0, scale: 1 };
  const { showing, byTone } = skinTones([heart, { id: 'hands', alt: '2 hands.', means: ['help'], scene: [both, both] }]);
  expect(showing).toBe(1);
  expect([byTone.get('1F3FB'), byTone.get('1F3FD'), byTone.get('1F3FE')]).toEqual([1, 0, 1]);
});

it('warns when one skin tone is on more than half of the pictures that show one', () => {
  const hands = (...tones: string[]) => tones.map((tone, n): Picture => ({ id: `hand-${n}`, alt: `Hand ${n}.`, means: ['hand'], openmoji: `270B-${tone}` }));
  const found = (...pictures: Picture[]) => skinToneRules({ pictures });
  const [light, dark] = [Array<string>(5).fill('1F3FB'), Array<string>(5).fill('1F3FF')];
  expect(found(heart, ...hands(...light, ...dark))).toEqual([]);
  expect(found(heart, ...hands(...light, '1F3FB', ...dark))).toMatchObject([{ rule: 'P6', severity: 'warning', fault: 'The skin tone 1F3FB is on 6 of the 11 pictures that show one.' }]);
  expect(found(...hands(...light))).toEqual([]);
});
