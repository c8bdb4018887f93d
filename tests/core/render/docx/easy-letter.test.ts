import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { FinishedLetter } from '../../../../src/core/easy-letter/letter.ts';
import { easyLetterDocument } from '../../../../src/core/render/docx/easy-letter.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><path d="M4 4h9v9z"/></svg>';
const letter: FinishedLetter = {
  title: 'Your meeting', size: 20, made: 'Made on 1 March 2027.', credit: 'Pictures by OpenMoji. CC BY-SA 4.0',
  rows: [
    { text: 'This is about your meeting.', heading: false, picture: { id: 'letter', alt: 'A letter.', svg } },
    { text: 'When & where', heading: true },
    { text: 'Come on Monday.', heading: false },
  ],
};

async function parts(of: FinishedLetter): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(easyLetterDocument(of, new Map([['letter', new Uint8Array([137, 80, 78, 71])]])))));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('A letter for Word has every word in its order, headings as headings, pictures with their words, and the credit', async () => {
  const { 'word/document.xml': document = '', ...others } = await parts(letter);
  const words = [...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => text.replaceAll('\u00a0', ' '));
  expect(words).toEqual(['Your meeting', 'This is about your meeting.', 'When &amp; where', 'Come on Monday.', 'Made on 1 March 2027.', 'Pictures by OpenMoji. CC BY-SA 4.0']);
  expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>[\s\S]*?When/);
  expect(document.match(/<wp:docPr [^>]*descr="A letter\."/g)).toHaveLength(1);
  expect(Object.keys(others).filter((name) => /^word\/media\//.test(name))).toHaveLength(2);
});

test('The letters of the whole document are of the chosen size', async () => {
  const { 'word/styles.xml': usual = '' } = await parts({ ...letter, size: 16 });
  const { 'word/styles.xml': bigger = '' } = await parts(letter);
  const size = (styles: string) => /<w:rPrDefault>[\s\S]*?<w:sz w:val="(\d+)"/.exec(styles)?.[1];
  expect([size(usual), size(bigger)]).toEqual(['32', '40']);
});

test('A letter without a title or rows is a document all the same', async () => {
  const { 'word/document.xml': document = '' } = await parts({ ...letter, title: '', rows: [], credit: '' });
  expect(document).toContain('Made on');
});
