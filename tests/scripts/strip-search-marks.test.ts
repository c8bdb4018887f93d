import { describe, expect, test } from 'vitest';
import { withoutSearchMarks } from '../../scripts/finish/strip-search-marks.ts';

describe('readers do not load what only the search index needs', () => {
  test('its facts in the head and its marks in the page go, and every other letter stays', () => {
    expect(withoutSearchMarks('<link href="/a"><meta name="search" data-pagefind-meta="synonyms[content]" content="sectioned, held"> <meta name="search" data-pagefind-filter="reader[content]" content="patients"> <link href="/b"><main class="a" data-pagefind-body data-x="1"><h1 data-pagefind-body>Hello</h1><p data-pagefind-ignore>no</p></main>'))
      .toBe('<link href="/a"> <link href="/b"><main class="a" data-x="1"><h1>Hello</h1><p>no</p></main>');
  });

  test('words that look like marks stay words', () => {
    const page = '<meta name="search" content="other"><p title="a data-pagefind-bodyguard">Write data-pagefind-body > or &lt;meta name="search"&gt;.</p><!-- data-pagefind-body -->';
    expect(withoutSearchMarks(page)).toBe(page);
  });

  test('a page without marks is the same to the last space', () => {
    const page = '<!DOCTYPE html>\n<p>  a <b>b</b>\r\n</p> ';
    expect(withoutSearchMarks(page)).toBe(page);
  });
});
