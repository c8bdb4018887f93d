/** What must not be parted: a block of words, or an item of a list, with the heading and the words that announce it. */
export interface Unit {
  leads?: readonly Element[];
  block: Element;
  /** The list that the item stands in, and its place there. */
  list?: { of: Element; at: number } | undefined;
}

const isList = (element: Element) => element.matches('ul, ol');
/** A heading, or a line like "An advocate can:". */
const announces = (element: Element) => /^H\d$/.test(element.tagName) || (element.matches('p') && /:\s*$/.test(element.textContent ?? ''));

/** The words of a leaflet's parts as units, in their order. Takes them out of where they stand. */
export function unitsOf(parts: readonly Element[]): Unit[] {
  const units: Unit[] = [];
  let leads: Element[] = [];
  const blocks = parts.flatMap((part) => [...part.children]).flatMap((block) => (block.matches('section.part') ? [...block.children] : [block]));
  for (const block of blocks) {
    if (announces(block)) leads.push(block);
    else {
      const items = isList(block) ? [...block.children] : [];
      if (items.length > 0) units.push(...items.map((item, at): Unit => ({ leads: at === 0 ? leads : [], block: item, list: { of: block, at } })));
      else units.push({ leads, block });
      leads = [];
    }
  }
  return [...units, ...leads.map((block): Unit => ({ block }))];
}

/** Whether something in a box goes over its edges. */
export function spills(box: Element): boolean {
  return box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
}

/**
 * Pours units into boxes of a fixed size: each goes into the box at hand while that has room, then into the next. A unit
 * that is too big for any box stands in one all the same, and spills.
 * @param next gives the next empty box; the last one again when there are no more.
 */
export function pour(units: readonly Unit[], next: () => Element): void {
  let box = next();
  for (const unit of units) {
    const takeBack = put(unit, box);
    if (!spills(box)) continue;
    takeBack();
    box = next();
    put(unit, box);
  }
}

/** Puts a unit at the end of a box; an item goes on with the list that is there. Returns how to take it out again. */
function put({ leads = [], block, list }: Unit, box: Element): () => void {
  const added = [...leads, block];
  box.append(...leads);
  let target = box;
  if (list) {
    const last = box.lastElementChild;
    if (last && begun.get(last) === list.of) target = last;
    else {
      target = list.of.cloneNode(false) as Element;
      begun.set(target, list.of);
      if (target instanceof HTMLOListElement) target.start = list.at + 1;
      box.append(target);
      added.push(target);
    }
  }
  target.append(block);
  return () => { for (const element of added) element.remove(); };
}

/** Of which list a part of it is that stands in a box. */
const begun = new WeakMap<Element, Element>();
