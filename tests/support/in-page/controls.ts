import type { readColours } from './colour.ts';
import type { readText } from './text.ts';

/** What a reader may press or fill in, and how it shows that it is meant. Runs in the page itself. */
export function readControls({ seen, short, inFront, edge, colour, over, behind, apart }: ReturnType<typeof readText> & ReturnType<typeof readColours>) {
  const CONTROLS = ':is(a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, audio[controls], [tabindex="0"]):not([tabindex^="-"])';
  const controls = () => [...inFront().querySelectorAll<HTMLElement>(CONTROLS)].filter((element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && !element.matches(':disabled') && element.getClientRects().length > 0);
  /** A radio button or tick box is pressed by its label too, and some are hidden behind it. */
  const pressed = (element: Element): Element => (element.matches('[type="radio"], [type="checkbox"], [type="file"]') ? element.closest('label, .choice') ?? element : element);
  /** Words to press within a sentence: their height is the line's (WCAG 2.5.8, "inline"). */
  const inSentence = (element: Element) => getComputedStyle(element).display.startsWith('inline') && element.closest('p, li, dd, td, th, figcaption, small, .foot') !== null
    && (element.closest('p, li, dd, td, th, figcaption, small')?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);

  /** Targets under 24 by 24 pixels with another one so near that a finger may meet both (WCAG 2.5.8). */
  function crowded(): string[] {
    const boxes = controls().filter((element) => seen(element) && !element.matches('.skip, [tabindex="0"]')).map((element) => ({ element, box: pressed(element).getBoundingClientRect() }));
    const small = ({ box }: { box: DOMRect }) => box.width < 24 || box.height < 24;
    return boxes.filter((target) => small(target) && !inSentence(target.element)).filter(({ element, box }) => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return boxes.some((other) => {
        if (other.element === element || pressed(other.element) === pressed(element)) return false;
        if (small(other)) return Math.hypot(other.box.left + other.box.width / 2 - x, other.box.top + other.box.height / 2 - y) < 24;
        return Math.hypot(Math.max(other.box.left - x, 0, x - other.box.right), Math.max(other.box.top - y, 0, y - other.box.bottom)) < 12;
      });
    }).map(({ element, box }) => `${box.width.toFixed(0)}×${box.height.toFixed(0)} ${short(element)}`);
  }
  /** The house's own measure: 44 pixels high, unless the words stand in a sentence or a list of addresses. */
  const low = (): string[] => controls().filter((element) => seen(element) && !element.matches('.skip, [tabindex="0"], audio') && !inSentence(element) && !element.closest('p:not(.back, .again, .buttons), dd, td, th, figcaption, .prose li, .foot, .rests li'))
    .filter((element) => pressed(element).getBoundingClientRect().height < 43.5).map((element) => `${pressed(element).getBoundingClientRect().height.toFixed(0)} ${short(element)}`);

  const FIELDS = 'input:not([type="hidden"], [type="radio"], [type="checkbox"], [type="file"], [type="range"]), select, textarea';
  /** Fields, and buttons that look like one, whose edge is under 3 to 1 to what is around it (WCAG 1.4.11). */
  function faintEdges(): string[] {
    return controls().filter((element) => seen(element) && element.matches(`${FIELDS}, button, .button`)).filter((element) => {
      const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(element);
      const boxed = (borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0) || apart(behind(element), behind(element.parentElement)) > 1.05;
      if (!boxed && !element.matches(FIELDS)) return false; // It is words to press, as a link is, and looks so.
      if (textDecorationLine.includes('underline') && !boxed) return false;
      const frame = element.parentElement;
      return edge(element) < 3 && !(frame?.matches('.search') && edge(frame) >= 3);
    }).map((element) => `${edge(element).toFixed(2)} ${short(element)}`);
  }
  /** In forced colours: boxes to press or fill in that have no edge of their own any more. */
  function edgeless(): string[] {
    return controls().filter((element) => seen(element) && element.matches(`${FIELDS}, .button, button`)).filter((element) => {
      const { textDecorationLine, borderTopStyle } = getComputedStyle(element);
      if (!element.matches(`${FIELDS}, .button`) && (textDecorationLine.includes('underline') || borderTopStyle === 'none')) return false;
      return edge(element) < 3 && !element.parentElement?.matches('.search');
    }).map(short);
  }
  /** Signs drawn with a colour alone: forced colours take it away. */
  const lostSigns = (): string[] => [...inFront().querySelectorAll('*')].filter(seen).flatMap((element) => ['::before', '::after'].flatMap((part) => {
    const style = getComputedStyle(element, part);
    if (style.content !== '""' || style.display === 'none' || !(Number.parseFloat(style.width) > 1) || !(Number.parseFloat(style.height) > 1) || style.position === 'absolute') return [];
    const drawn = ['Top', 'Right', 'Bottom', 'Left'].some((side) => style.getPropertyValue(`border-${side.toLowerCase()}-style`) !== 'none' && Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0);
    return drawn || style.backgroundImage !== 'none' || style.forcedColorAdjust === 'none' ? [] : [`${part} ${short(element)}`];
  }));

  /** Whether what has the focus shows it, with a line at least 2 pixels wide and 3 to 1 to what it is drawn on. */
  function marked(element: Element): boolean {
    for (let at: Element | null = element, steps = 0; at && steps < 4; at = at.parentElement, steps += 1) {
      const near = [at, at.nextElementSibling].filter((one): one is Element => one !== null && (one === element || element.matches(':is(input)')));
      if (near.some(ringed)) return true;
    }
    return false;
  }
  function ringed(element: Element): boolean {
    const style = getComputedStyle(element);
    const around = behind(element.parentElement);
    if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2 && apart(over(colour(style.outlineColor), around), around) >= 3) return true;
    const [, ring, wide] = /^(rgba?\([^)]*\)|color\([^)]*\)).* (\d+)px(?:, .*)?$/.exec(style.boxShadow) ?? [];
    return ring !== undefined && Number(wide) >= 2 && apart(over(colour(ring), around), around) >= 3;
  }

  /** A control that the Tab key has come to, as it is at that moment. */
  interface Stop { what: string; inView: boolean; marked: boolean; covered: boolean; left: number; top: number; right: number; bottom: number; region: string; kind: string; forwards: boolean }
  /** How far the window, and any frame that an element stands in, has been scrolled. */
  const scrolled = (element: Element): number => { let sum = 0; for (let at: Element | null = element.parentElement; at; at = at.parentElement) sum += at.scrollTop; return sum; };
  let stops: (Stop | null)[] = [];
  let visited: Element[] = [];
  function stop(): Stop | null {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const target = pressed(element);
    const { left, top, right, bottom } = [...target.getClientRects()].find(({ width, height }) => width > 0 && height > 0) ?? target.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + Math.min((right - left) / 2, 20), Math.min((top + bottom) / 2, innerHeight - 1));
    const before = visited.at(-1);
    visited.push(element);
    return {
      what: short(element), inView: right > left && bottom > top && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth, marked: marked(element),
      covered: !(onTop && (target.contains(onTop) || onTop.contains(target))), left, top: top + scrolled(element), right, bottom: bottom + scrolled(element),
      region: short(element.closest('nav, aside, form, header, footer, section, dialog') ?? document.body), kind: `${element.tagName} ${element.className} ${element.getAttribute('type') ?? ''} on ${behind(element.parentElement).join()}`,
      forwards: before === undefined || before === element || (before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    };
  }
  // When the key is let go, the page has scrolled to where the focus is.
  document.addEventListener('keyup', ({ key }) => { if (key === 'Tab') stops.push(stop()); }, true);
  /** Begins a walk before the first thing on the page, or after the last. */
  function startWalk(atEnd: boolean): number {
    [stops, visited] = [[], []];
    const mark = document.createElement('span');
    mark.tabIndex = -1;
    if (atEnd) inFront().append(mark);
    else inFront().prepend(mark);
    mark.focus();
    mark.remove();
    return controls().length;
  }
  /** One of a group of radio buttons stands for all: the arrow keys go on from there. */
  const missed = (): string[] => {
    const groups = new Set(visited.map((element) => (element.matches('[type="radio"]') ? element.getAttribute('name') : null)));
    return controls().filter((element) => !visited.includes(element) && !(element.matches('[type="radio"]') && groups.has(element.getAttribute('name')))).map(short);
  };
  const stopsSoFar = () => stops;
  /** Gives a stop of the walk the focus again, and says where it is now. */
  function goBackTo(at: number): { x: number; y: number; width: number; height: number } {
    const element = visited[at] as HTMLElement | undefined;
    if (!element) throw new Error(`The walk has no stop ${at}.`);
    element.focus();
    // Some show it around their words as well.
    const shows = ringed(element) ? element : pressed(element);
    const { x, y, width, height } = shows.getClientRects()[0] ?? shows.getBoundingClientRect();
    return { x, y, width, height };
  }
  const leave = () => { (document.activeElement as HTMLElement | null)?.blur(); };

  /** Whatever changes by itself or over time: animations, and anything that would be one when a style changes. */
  const moving = (): string[] => [...document.getAnimations().map((animation) => `${animation.playState} ${String((animation as CSSAnimation).animationName)}`),
    ...[...document.querySelectorAll('*')].filter((element) => { const { transitionDuration, animationName } = getComputedStyle(element); return animationName !== 'none' || /[1-9]/.test(transitionDuration); }).map(short)];
  const playing = (): string[] => [...document.querySelectorAll('marquee, blink, [autoplay], img[src$=".gif"], meta[http-equiv="refresh"]')].map(short);
  return { controls, crowded, low, faintEdges, edgeless, lostSigns, startWalk, missed, stopsSoFar, goBackTo, leave, moving, playing };
}
