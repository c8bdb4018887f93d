import { describe, expect, test } from 'vitest';
import { keptNotice, withNotice } from '../../../src/core/offline/notice.ts';

const words = { title: 'Kept on {day}', text: 'The law may have changed.', due: 'To be checked by {day}.' };

describe('the notice on a kept page', () => {
  test('says the day on which it was kept', () => {
    expect(keptNotice(words, { keptOn: '2026-11-22', next: '2027-05-22', today: '2027-05-22' })).toEqual({ title: 'Kept on 22 November 2026', text: 'The law may have changed.' });
  });

  test('says so when the day has passed by which the page was to be checked again', () => {
    expect(keptNotice(words, { keptOn: '2026-11-22', next: '2027-05-22', today: '2027-05-23' }).text).toContain('To be checked by 22 May 2027.');
  });

  const notice = { title: 'Kept & shown', text: 'Ask <someone>.' };
  test('stands before all else in the column of words', () => {
    expect(withNotice('<body><main id="main"> <div class="wrap narrow"> <h1>Leave</h1></div></main>', notice))
      .toMatch(/<main id="main"> <div class="wrap narrow"><div class="callout" role="note"[^>]*>.*Kept &amp; shown.*Ask &lt;someone>\..*<\/div> <h1>Leave<\/h1>/);
  });
  test('has a column of its own on a page that begins with something wide', () => {
    expect(withNotice('<main><section class="hero"><div class="wrap">…', notice)).toMatch(/^<main><div><div class="wrap"><div class="callout".*<\/div><\/div><\/div><section class="hero">/);
  });
  test('changes nothing else, whatever signs are in its words', () => {
    expect(withNotice('<main>$1</main>', { title: '$&', text: '$1' })).toContain('>$&amp;</p><p>$1</p>');
  });
});
