import type { KnownPicture } from '../../core/easy-letter/known.ts';

/** Draws pictures into the page itself, so that none has to be fetched when it is wanted. */
export function drawer(pictures: readonly KnownPicture[]): (id: string, decorative?: boolean) => SVGElement | undefined {
  const known = new Map(pictures.map((picture) => [picture.id, picture]));
  const drawn = new Map<string, Element>();
  return (id, decorative = false) => {
    const picture = known.get(id);
    if (!picture) return undefined;
    const first = drawn.get(id) ?? new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement;
    drawn.set(id, first);
    const svg = document.importNode(first, true) as unknown as SVGElement;
    svg.setAttribute('class', 'drawing');
    if (decorative) svg.setAttribute('aria-hidden', 'true');
    else {
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', picture.alt);
    }
    return svg;
  };
}
