import { fill } from '../../fill.ts';
import type { LayoutFinding, LayoutRule } from './rule.ts';

/** Each page says which it is, at one place, so that a loose sheet finds its way back. */
export const pageNumbers: LayoutRule = {
  id: 'L14',
  title: 'Each page has its number, always at one place',
  source: 'UKAAF G003; RNIB: page numbers big and at the same place',
  check({ pages }, { words }) {
    const numbers = pages.map(({ lines }, index) => lines.find(({ text }) => text.includes(fill(words.pageNumber, { page: index + 1, pages: pages.length }))));
    const [first] = numbers;
    return numbers.flatMap((line, index): LayoutFinding[] => {
      const say = (fault: string): LayoutFinding[] => [{ page: index + 1, severity: 'error', fault, todo: 'Mend the foot of the page in the sheet\'s template.' }];
      if (!line) return say('The page does not say which page it is.');
      const moved = Math.abs(line.y - (first?.y ?? 0)) > 2 || (Math.abs(line.x - (first?.x ?? 0)) > 2 && Math.abs(line.x + line.width - (first?.x ?? 0) - (first?.width ?? 0)) > 2);
      return moved ? say('The page number stands at another place than on the first page.') : [];
    });
  },
};
