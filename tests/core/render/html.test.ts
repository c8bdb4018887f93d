import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/core/document/parse.ts';
import type { GuidancePage } from '../../../src/core/document/types.ts';
import type { Library } from '../../../src/core/library.ts';
import { renderHtml, type HtmlContext } from '../../../src/core/render/html.ts';
import { easyReadView, standardView } from '../../../src/core/views.ts';

const library: Library = {
  topics: [], facts: [],
  words: [{ id: 'imha', word: 'IMHA', meaning: 'A kind of advocate.', easyRead: 'An IMHA helps you.', forms: [], alsoCalled: [], notInEasyRead: [] },
    { id: 'nearest-relative', word: 'Nearest relative', meaning: 'Someone in your family.', easyRead: 'Someone in your family.', forms: [], alsoCalled: [], notInEasyRead: [] }],
  contacts: [{ id: 'line', name: 'The line', for: 'to talk', phone: '0300 123 4567', checked: '2026-01-01', vouchedForBy: 'owner' }],
  contactLabels: { phone: 'Phone', text: 'Text', email: 'E-mail', web: 'Web', post: 'Post', hours: 'Open', check: 'Check this.' },
  sections: [], sectionLabels: {} as Library['sectionLabels'],
  pictures: [{ id: 'phone', alt: 'A phone.', means: ['phone'], openmoji: '1F4DE' }],
};
const context: HtmlContext = {
  link: (href) => `/sub${href}`, picture: (id) => `/sub/pictures/${id}.svg`,
  labels: { meaning: 'What does {term} mean?', meanings: 'What these words mean: {terms}', table: 'Table: {title}', diagram: 'Diagram: {title}. The list below says the same.', callouts: { 'in-short': 'In short', 'key-fact': 'Good to know', example: 'Example', 'get-help': 'Get help' } },
};

function page(text: string): GuidancePage {
  const meta = {
    title: 'A page', summary: 'About it.', topic: 'rights', order: 1, audience: ['patients' as const], facts: [], searchFor: [], sources: [],
    reviewed: { on: '2026-01-01', next: '2026-07-01' }, easyRead: { title: 'A page', status: 'draft' as const },
  };
  return { kind: 'guidance', id: 'rights/page', file: 'page.mdx', meta, lineOf: () => 1, tree: parseBody('page.mdx', text, library).tree };
}
const standard = (text: string) => renderHtml(standardView(page(text)), context);
function easy(text: string): string {
  const view = easyReadView(page(text));
  if (!view) throw new Error('no easy read');
  return renderHtml(view, context);
}

describe('the standard reading', () => {
  test('gives each heading an address of its own, made of its words', () => {
    expect(standard('## What staff must do')).toContain('<h2 id="what-staff-must-do">');
  });
  test('puts links to pages below the path where the site stands, and leaves others alone', () => {
    const html = standard('[In](/rights/other/) and [out](https://example.org/) and [call](tel:111).');
    expect(html).toContain('href="/sub/rights/other/"');
    expect(html).toContain('<a href="https://example.org/">');
    expect(html).toContain('href="tel:111"');
  });
  test('leads a hard word to its meaning below, which opens without a script', () => {
    const html = standard('Ask an [IMHA](/words/#imha) now.\n\nThe [IMHA](/words/#imha) listens.');
    expect(html.match(/href="#meaning-imha"/g)).toHaveLength(2);
    expect(html).toContain('<details class="meanings"><summary>What does IMHA mean?</summary><dl><div id="meaning-imha"><dt>IMHA</dt><dd>A kind of advocate.</dd></div></dl></details>');
  });
  test('writes a hard word within a sentence with a small letter, and initials as they are', () => {
    expect(standard('Your [nearest relative](/words/#nearest-relative).')).toContain('What does nearest relative mean?');
  });
  test('says in words what kind of block stands out, and takes the writer\'s title where there is one', () => {
    expect(standard(':::key-fact\nIt is free.\n:::')).toContain('<p class="callout-title">Good to know</p>');
    expect(standard(':::example[On leave]\nYou may ask.\n:::')).toContain('<p class="callout-title">On leave</p>');
  });
  test('shows a diagram as a picture, and below it says all of it in words', () => {
    const html = standard(':::diagram[How we get there]\n- Aim\n  - **Driver**\n    - Idea\n:::');
    expect(html).toMatch(/^<figure class="diagram"><figcaption>How we get there<\/figcaption><img src="\/sub\/pictures\/diagrams\/how-we-get-there-[0-9a-f]{8}\.svg" alt="Diagram: How we get there. The list below says the same." loading="lazy" \/><ul>/);
    expect(html.replace(/<[^>]+>|\s+/g, ' ')).toMatch(/Aim +Driver +Idea/);
  });
  test('makes a phone number something to tap', () => {
    expect(standard('::contact[line]')).toMatch(/<div class="contact">.*href="tel:03001234567"/s);
  });
  test('names a table, its columns and its rows, and repeats the column in each cell for narrow screens', () => {
    const html = standard('## Sections\n\n| Section | Right |\n| :-- | --: |\n| 2 | Yes |');
    expect(html).toContain('<section class="table" aria-label="Table: Sections" tabindex="0">');
    expect(html).toContain('<th scope="col">Section</th>');
    expect(html).toContain('<th scope="row">2</th>');
    expect(html).toContain('<td data-label="Right:">Yes</td>');
  });
  test('does not call the empty corner of a table a heading', () => {
    expect(standard('| | Right |\n| -- | -- |\n| 2 | Yes |')).toMatch(/<tr>\s*<td><\/td>\s*<th scope="col">Right<\/th>/);
  });
  test('has no style attributes, which a strict content policy refuses', () => {
    expect(standard('| A | B |\n| :-- | --: |\n| 1 | 2 |')).not.toMatch(/style=|align=/);
  });
  test('keeps a time, a phone number and a section whole', () => {
    expect(standard('From 9:30am on section 3, phone 0300 123.')).toContain('From 9:30am on section\u00a03, phone 0300\u00a0123.');
  });
  test('leaves out the easy read', () => {
    expect(standard('Words.\n\n:::easy-read[Easy]\n- ![phone] You can phone.\n:::')).toBe('<p>Words.</p>');
  });
});

describe('the easy reading', () => {
  const html = easy('Words.\n\n:::easy-read[Getting help]\n- ![phone] You can phone an **IMHA**. It is free.\n:::');
  test('is a titled part with a list of points', () => {
    expect(html).toMatch(/^<section class="part" aria-labelledby="getting-help"><h2 id="getting-help">Getting help<\/h2><ul class="points"><li class="point">/);
  });
  test('shows a picture with its words for those who cannot see it', () => {
    expect(html).toContain('<img src="/sub/pictures/phone.svg" alt="A phone." width="160" height="160" loading="lazy"');
  });
  test('gives each sentence a line of its own', () => {
    expect(html).toContain('<span>You can phone an <strong>IMHA</strong>.</span><span>It is free.</span>');
  });
  test('has the meaning of a hard word under it, always open', () => {
    expect(html).toContain('<div class="meaning"><p>An IMHA helps you.</p></div>');
  });
  test('leaves out the standard words', () => {
    expect(html).not.toContain('Words.');
  });
});

test('making HTML of a page does not change the page, so that other editions can be made of it too', () => {
  const one = page('## A\n\n[IMHA](/words/#imha)\n\n:::key-fact\nFree.\n:::\n\n:::easy-read[E]\n- ![phone] Phone.\n:::');
  const first = renderHtml(standardView(one), context);
  expect(renderHtml(standardView(one), context)).toBe(first);
});
