import { describe, expect, it } from 'vitest';
import type { Layer, Picture } from '../../../src/core/data/pictures.ts';
import { codesOf, compose, UnknownOpenMoji, type OutlineText } from '../../../src/core/pictures/compose.ts';

const part = (inside: string) => `<svg id="emoji" viewBox="0 0 72 72" xmlns="http://www.w3.org/2000/svg">\n  ${inside}\n</svg>\n`;
const parts = new Map([
  ['1F3E5', part('<g id="color"><path fill="#EA5A47" d="M1 1"/><path fill="#d22f27" d="M2 2"/></g>')],
  ['2764', part('<path id="heart" class="a" fill="#EA5A47" stroke="#000" stroke-width="2" d="M3 3"/>')],
  ['1F9D1-1F3FE', part('<path fill="#92D3F5" d="M4 4"/><path fill="#a57939" d="M5 5"/>')],
  ['1F6B6-1F3FE', part('<circle r="3" fill="#a57939"/><path fill="#a57939" d="M6 6"/>')],
  ['1F517', part('<g clip-path="url(#clip)"><path d="M7 7"/></g>')],
]);
const outline: OutlineText = (text, size) => ({ path: `M0 0h${text.length}`, width: text.length * size });
const scene = (...layers: Layer[]): Picture => ({ id: 'tried', alt: 'A trial.', means: ['trial'], scene: layers });
const drawn = (...layers: Layer[]) => compose(scene(...layers), parts, outline);

describe('a picture', () => {
  it('has the 72 units of OpenMoji, and later things lie on top', () => {
    const svg = drawn({ openmoji: '2764', x: 4, y: 5, scale: 0.5 }, { path: 'M9 9h1' });
    expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 72 72">/);
    expect(svg).toContain('<g transform="translate(4 5) scale(0.5)">');
    expect(svg.indexOf('M3 3')).toBeLessThan(svg.indexOf('M9 9h1'));
  });

  it('has no ids or classes, which would clash with those of the next picture on a page', () => {
    expect(drawn({ openmoji: '2764', x: 0, y: 0, scale: 1 })).not.toMatch(/\s(id|class)=/);
  });

  it('shows no red cross, while red hearts stay red', () => {
    const svg = drawn({ openmoji: '1F3E5', x: 0, y: 0, scale: 1 });
    expect(svg).not.toMatch(/#(ea5a47|d22f27)/i);
    expect(svg).toContain('#1e50a0');
    expect(drawn({ openmoji: '2764', x: 0, y: 0, scale: 1 })).toContain('#EA5A47');
  });

  it('shows whole figures with clothes and a face in their own skin tone', () => {
    const svg = drawn({ openmoji: '1F6B6-1F3FE', x: 0, y: 0, scale: 1, top: '#5c9e31' });
    expect(svg).toContain('<circle r="3" fill="#a57939"/><path fill="#5c9e31" d="M6 6"/>');
  });

  it('shows an advocate in green without changing anything else about them', () => {
    const svg = drawn({ openmoji: '1F9D1-1F3FE', x: 0, y: 0, scale: 1, top: '#5c9e31' });
    expect(svg).toContain('<path fill="#5c9e31" d="M4 4"/><path fill="#a57939" d="M5 5"/>');
  });

  it('keeps the outlines of small parts thick enough to print', () => {
    expect(drawn({ openmoji: '2764', x: 0, y: 0, scale: 0.5 })).toContain('stroke-width="2.80"');
    expect(drawn({ openmoji: '2764', x: 0, y: 0, scale: 1 })).toContain('stroke-width="2.00"');
  });

  it('has its words as outlines, in the middle of where they were put', () => {
    const svg = drawn({ text: 'Free', x: 36, y: 68, size: 10 }, { calendar: { number: '14', unit: 'days' } });
    expect(svg).not.toContain('<text');
    expect(svg).toContain('<path transform="translate(16 68)" d="M0 0h4"/>');
  });

  it('has as many lines in a speech bubble as were asked for', () => {
    const lines = (count: number) => drawn({ bubble: { x: 2, y: 2, width: 30, height: 20, tail: 'left', lines: count } }).match(/<path/g)?.length;
    expect([lines(0), lines(1), lines(3)]).toEqual([1, 2, 4]);
  });

  it('is refused, with its name and the code, when OpenMoji has no such code', () => {
    const wrong = () => drawn({ openmoji: '1F999-1F3FE', x: 0, y: 0, scale: 1 });
    expect(wrong).toThrow(UnknownOpenMoji);
    expect(wrong).toThrow(/"tried".*"1F999-1F3FE"/);
  });

  it('is refused when a part would need ids of its own to look right', () => {
    expect(() => drawn({ openmoji: '1F517', x: 0, y: 0, scale: 1 })).toThrow(/1F517/);
  });

  it('names each OpenMoji that it is made of once', () => {
    const twice: Layer = { openmoji: '2764', x: 0, y: 0, scale: 1 };
    expect(codesOf(scene(twice, { text: 'Free', x: 0, y: 0, size: 9 }, twice))).toEqual(['2764']);
    expect(codesOf({ id: 'one', alt: 'A heart.', means: ['love'], openmoji: '2764' })).toEqual(['2764']);
  });
});
