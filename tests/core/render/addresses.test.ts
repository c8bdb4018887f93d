import { describe, expect, test } from 'vitest';
import { fullAddress, shownAddress } from '../../../src/core/render/addresses.ts';

describe('Addresses on paper', () => {
  test('a page of the site has its whole address, below the place where the site stands', () => {
    expect(fullAddress('/your-rights/leave/', 'https://site.example')).toBe('https://site.example/your-rights/leave/');
    expect(fullAddress('/your-rights/leave/', 'https://site.example/help')).toBe('https://site.example/help/your-rights/leave/');
  });

  test('another site keeps its address', () => {
    expect(fullAddress('https://www.mind.org.uk/', 'https://site.example')).toBe('https://www.mind.org.uk/');
  });

  test('is shown after the words of a link as people type it', () => {
    expect(shownAddress('https://www.mind.org.uk/information/', 'Mind says more')).toBe('mind.org.uk/information');
  });

  test.each([
    ['the words are the address', 'https://www.mind.org.uk/', 'mind.org.uk'],
    ['it is an e-mail address', 'mailto:help@site.example', 'help@site.example'],
    ['it is a phone number', 'tel:03001232201', '0300 123 2201'],
    ['the meaning of the word stands in place', 'https://site.example/words/#imha', 'IMHA'],
  ])('is not said twice when %s', (_, url, words) => { expect(shownAddress(url, words)).toBeUndefined(); });
});
