/** Where the words of a page are seen, and which of them are cut off, pushed out or lie upon each other. Runs in the page itself. */
export function readText() {
  interface Box { left: number; top: number; right: number; bottom: number }
  interface Run extends Box { words: string; of: Element }
  const root = document.documentElement;

  const SEEN = { contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true };
  /** Can be seen: neither folded away, nor there for listening only. */
  const seen = (element: Element): boolean => {
    if (!element.checkVisibility(SEEN)) return false;
    for (let at: Element | null = element; at; at = at.parentElement) if (getComputedStyle(at).clipPath === 'inset(50%)') return false;
    return true;
  };
  const short = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
  /** What stands before everything else; the page behind it is not in use. */
  const inFront = () => document.querySelector('dialog:modal') ?? document.body;
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX + getComputedStyle(element).overflowY);
  const windowOf = (element: Element): Element | null => {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) if (scrolls(at)) return at;
    return null;
  };

  /** Each piece of text on one line that can be seen, in the order of the page. */
  function runs(): Run[] {
    const found: Run[] = [];
    const windows = new Map<Element, Element | null>();
    const walker = document.createTreeWalker(inFront(), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const of = node.parentElement;
      if (!of || !node.textContent?.trim() || of.closest('script, style, noscript, option') || !seen(of)) continue;
      if (!windows.has(of)) windows.set(of, windowOf(of));
      const frame = windows.get(of)?.getBoundingClientRect();
      range.selectNodeContents(node);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        if (right - left < 2 || bottom - top < 2 || bottom + scrollY <= 0) continue;
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        if (frame && (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom)) continue;
        found.push({ left, top, right, bottom, words: node.textContent.trim().slice(0, 40), of });
      }
    }
    return found;
  }

  /** What stays in view while the page scrolls. */
  const stays = (element: Element): boolean => { for (let at: Element | null = element; at; at = at.parentElement) if (/fixed|sticky/.test(getComputedStyle(at).position) && !at.matches('dialog')) return true; return false; };

  /** What is wider than the window, unless a reader can scroll it with the keys in a frame of its own. */
  function wide(): string[] {
    const limit = root.clientWidth;
    const inFrame = (element: Element) => { const frame = windowOf(element); return frame !== null && frame.getBoundingClientRect().right <= limit + 1; };
    const cut = runs().filter(({ left, right, of }) => (right > limit + 1 || left < -1) && !inFrame(of)).map(({ words }) => `off the side: ${words}`);
    if (root.scrollWidth <= limit) return cut;
    const out = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > limit + 1 && seen(element) && !inFrame(element)).map(short);
    return [...out, ...cut, `${root.scrollWidth} pixels wide, of ${limit}`];
  }

  /** Boxes that hide a part of what stands in them. */
  function clipped(): string[] {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return [...inFront().querySelectorAll('*')].filter((element) => {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
      // Hidden from view on purpose, a drawing, or a field: its words scroll as someone types.
      if (clipPath !== 'none' || position === 'absolute' || element.closest('svg, input')) return false;
      return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
    }).map(short);
  }

  /** Words that lie upon others. A line of letters reaches into the room of the next by design, so only the middle of each counts. */
  function overlaps(): string[] {
    // What stays in view lies upon the rest by design, and the words of a drawing are drawn.
    const core = runs().filter(({ of }) => !of.closest('svg[role="img"]') && !stays(of)).map((run) => { const inset = (run.bottom - run.top) * 0.24; return { ...run, top: run.top + inset, bottom: run.bottom - inset }; }).sort((a, b) => a.top - b.top);
    const faults: string[] = [];
    for (const [at, upper] of core.entries()) {
      for (let next = at + 1; next < core.length; next += 1) {
        const lower = core[next];
        if (!lower || lower.top >= upper.bottom - 1) break;
        if (Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left) > 2) faults.push(`“${upper.words}” and “${lower.words}”`);
      }
    }
    return faults;
  }

  /** Where the eye is led up or to the left although the page goes on: by its looks another order than that of its words. */
  function outOfOrder(): string[] {
    const blocks = new Map<Element, Box & { words: string; beside: Element | null }>();
    for (const { left, top, right, bottom, words, of } of runs()) {
      let block = of;
      while (block.parentElement && /^(inline|contents)$/.test(getComputedStyle(block).display)) block = block.parentElement;
      if (block.closest('svg') || stays(block)) continue;
      const known = blocks.get(block);
      blocks.set(block, known ? { ...known, left: Math.min(known.left, left), top: Math.min(known.top, top), right: Math.max(known.right, right), bottom: Math.max(known.bottom, bottom) } : { left, top, right, bottom, words, beside: block.closest('nav, aside') });
    }
    const all = [...blocks.values()];
    return all.flatMap((now, at) => {
      const before = all[at - 1];
      if (!before) return [];
      // A list of what is on the page, or of its parts, stands beside the words.
      if (before.beside !== now.beside) return [];
      const up = now.bottom <= before.top + 2 && now.left < before.right - 2;
      const back = now.right <= before.left + 2 && Math.min(now.bottom, before.bottom) - Math.max(now.top, before.top) > 4;
      return up || back ? [`“${now.words}” after “${before.words}”`] : [];
    });
  }

  /** Words that only a style sheet holds: they are lost with it. */
  const wordsOfStyle = (): string[] => [...document.querySelectorAll('body *')].flatMap((element) => ['::before', '::after'].flatMap((part) => {
    const { content } = getComputedStyle(element, part);
    return /["'][^"']*[A-Za-z]{2}/.test(content) && seen(element) ? [`${content} ${short(element)}`] : [];
  }));

  const words = (): string[] => document.body.innerText.split(/\s+/).filter(Boolean);

  return { seen, short, runs, wide, clipped, overlaps, outOfOrder, wordsOfStyle, words, inFront };
}
