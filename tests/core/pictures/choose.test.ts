import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../src/core/data/pictures.ts';
import type { Word } from '../../../src/core/data/words.ts';
import { inTurn, pictureChooser, type PictureUse } from '../../../src/core/pictures/choose.ts';

const picture = (id: string, alt: string, ...means: string[]): Picture => ({ id, alt, means, openmoji: '1F442' });
const pictures = [
  picture('advocate', 'An advocate speaks up for someone.', 'advocate', 'someone on your side'),
  picture('doctor', 'Someone with a stethoscope.', 'doctor', 'psychiatrist', 'GP'),
  picture('family', 'A man, a woman and a child.', 'family', 'parents', 'relatives'),
  picture('leave', 'Someone walks out of a hospital.', 'leave', 'time away from hospital'),
  picture('medicine', 'A bottle.', 'medicine', 'treatment'),
  picture('nearest-relative', '2 men and a heart.', 'nearest relative', 'next of kin'),
  picture('phone', 'A phone.', 'phone', 'call', 'ring'),
  picture('phone-advocate', 'An advocate and a phone.', 'phone an advocate'),
  picture('read', 'An open book.', 'read', 'book', 'information'),
  picture('second-opinion', '2 doctors.', 'second opinion', 'another doctor'),
];
const words: Word[] = [{
  id: 'advocate', word: 'Advocate', meaning: 'Someone who helps you be heard.', easyRead: 'An advocate is a person who helps you speak up.',
  forms: ['advocates'], alsoCalled: ['support worker'], notInEasyRead: [],
}];
const chooser = (uses: PictureUse[] = []) => pictureChooser({ pictures, words, uses });
const first = (sentence: string, uses?: PictureUse[]) => chooser(uses).choose(sentence)[0];

describe('the pictures offered for a sentence', () => {
  it.each([
    ['what it is about', 'You can phone us.', 'phone'],
    ['a word with an ending', 'They were phoning your doctors, and the psychiatrists came.', 'doctor'],
    ['a word that changes its letters', 'We rang.', 'phone'],
    ['a phrase, before one of its words', 'Your nearest relative can ask.', 'nearest-relative'],
    ['two meanings that come together, before each alone', 'Phone an advocate.', 'phone-advocate'],
    ['another name that the glossary knows', 'A support worker can come.', 'advocate'],
    ['capitals and curly marks', '“PHONE” us!', 'phone'],
  ])('come first for %s', (_, sentence, expected) => {
    expect(first(sentence)).toBe(expected);
  });

  it('are those that stand beside such sentences elsewhere, so that a picture keeps its meaning', () => {
    const uses = [{ sentence: 'You can go out for a weekend.', picture: 'leave' }];
    expect(first('Ask about the weekend.')).toBe('read');
    expect(first('Ask about the weekend.', uses)).toBe('leave');
  });

  it('are never ones that the site does not have, whatever other pages say', () => {
    expect(chooser([{ sentence: 'Ask about the weekend.', picture: 'gone' }]).choose('Ask about the weekend.')).toEqual(['read']);
  });

  it.each([['unknown words', 'Xyzzy plugh.'], ['no words', ''], ['another language', 'Мой адвокат'], ['names of what every object has', 'constructor __proto__ toString']])('are still one for %s', (_, sentence) => {
    expect(chooser().choose(sentence)).toEqual(['read']);
  });

  it('are none where there are no pictures', () => {
    expect(pictureChooser({ pictures: [], words }).choose('You can phone us.')).toEqual([]);
  });

  it('are the same each time, in the same order, however the pictures are listed', () => {
    const other = pictureChooser({ pictures: [...pictures].reverse(), words });
    for (const sentence of ['You can phone us.', 'A doctor and your family.', 'A doctor or medicine.']) {
      expect(chooser().choose(sentence)).toEqual(chooser().choose(sentence));
      expect(other.choose(sentence)).toEqual(chooser().choose(sentence));
    }
  });

  it('change from point to point where another fits nearly as well', () => {
    const sentence = 'A doctor, or your family.';
    const [one, two] = chooser().choose(sentence);
    const { choose } = inTurn(chooser());
    expect([choose(sentence)[0], choose(sentence)[0]]).toEqual([one, two]);
    expect(inTurn(chooser()).choose('Phone us.')[0]).toBe('phone');
  });

  it('are still those that fit, where the same is said a thousand times', () => {
    const { choose } = inTurn(chooser());
    for (let time = 0; time < 1000; time += 1) choose('Phone us.');
    expect(choose('Phone us.')).toEqual(expect.arrayContaining(['phone', 'phone-advocate']));
    expect(chooser().choose('Phone us.', Array<string>(1000).fill('phone'))).toContain('phone');
  });

  it('keep a picture for a point that it fits, where a point before it might have had it or another', () => {
    const { choose } = inTurn(chooser());
    const [doubtful] = choose('A doctor, or your family.');
    expect(choose(`Your ${doubtful}.`)[0]).toBe(doubtful);
  });

  it('tell how likely each is, and that one which is taken is less likely', () => {
    const free = chooser().likely('A doctor, or your family.', new Map());
    const taken = chooser().likely('A doctor, or your family.', new Map([['doctor', 0.1]]));
    expect([...free.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(taken.get('doctor')).toBeLessThan(free.get('doctor') ?? 0);
    expect(chooser().likely('Xyzzy plugh.', new Map())).toEqual(new Map([['read', 1]]));
  });

  it('come first for a word of the glossary, before one for another word as rare', () => {
    const both = [picture('chair', 'Wood.'), picture('speaker', 'Someone.')];
    const uses = [{ sentence: 'Seat.', picture: 'chair' }, { sentence: 'Advocate.', picture: 'speaker' }];
    const choose = (known: Word[]) => pictureChooser({ pictures: both, words: known, uses }).choose('Seat, advocate.');
    expect(choose([])[0]).toBe('chair');
    expect(choose(words)[0]).toBe('speaker');
  });

  it('come for a sentence of 100,000 words too', () => {
    expect(first('You can phone us. '.repeat(25_000))).toBe('phone');
  });
});

describe('someone who looks for a picture', () => {
  const search = (typed: string) => chooser().search(typed);

  it.each([
    ['the whole word', 'doctor', 'doctor'],
    ['a part of it', 'doc', 'doctor'],
    ['a form of it', 'doctors', 'doctor'],
    ['what it also means', 'next of kin', 'nearest-relative'],
    ['a letter too few', 'docor', 'doctor'],
    ['a letter too many', 'docttor', 'doctor'],
    ['a wrong letter', 'dictor', 'doctor'],
    ['two letters the wrong way round', 'dotcor', 'doctor'],
    ['the words in any order', 'advocate phone', 'phone-advocate'],
    ['another name that the glossary knows', 'support', 'advocate'],
    ['capitals', '  PHONE ', 'phone'],
  ])('finds it by %s', (_, typed, expected) => {
    expect(search(typed)[0]).toBe(expected);
  });

  it('finds first what has just that name, then what has it among other words', () => {
    expect(search('phone')).toEqual(['phone', 'phone-advocate']);
    expect(search('doctor')).toEqual(['doctor', 'second-opinion']);
  });

  it.each([['nothing typed', ''], ['spaces', '   '], ['marks', '?!'], ['a word that nothing is called', 'zebra'], ['a known word beside it', 'phone zebra'], ['a short word with a slip', 'GX']])('finds nothing for %s', (_, typed) => {
    expect(search(typed)).toEqual([]);
  });
});
