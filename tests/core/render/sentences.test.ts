import type { PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { sentencesIn, sentencesOf } from '../../../src/core/render/sentences.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const bold = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });

describe('Easy read, sentence by sentence', () => {
  test('keeps a bold word in its sentence', () => {
    expect(sentencesOf([text('You can have an '), bold('advocate'), text('. It is free.')]))
      .toEqual([[text('You can have an '), bold('advocate'), text('.')], [text('It is free.')]]);
  });

  test('parts sentences at the end of bold words too', () => {
    expect(sentencesOf([text('This is an '), bold('IMHA.'), text(' Ask a nurse.')])).toEqual([[text('This is an '), bold('IMHA.')], [text('Ask a nurse.')]]);
  });

  test('does not part times, sections or questions that people say', () => {
    expect(sentencesIn('Come at 9.30am. It is section 5(2). Ask: “Can I go?” They say yes.'))
      .toEqual(['Come at 9.30am.', 'It is section 5(2).', 'Ask: “Can I go?”', 'They say yes.']);
  });
});
