/** The words of the buttons, from `content/labels/web.yaml`. The build puts them in (`astro.config.mjs`). */
declare const READ_ALOUD: Record<'page' | 'card' | 'controls' | 'pause' | 'continue' | 'stop' | 'speed' | 'slower' | 'normal' | 'faster' | 'failed', string>;
export const words = READ_ALOUD;

export type State = 'silent' | 'reading' | 'paused';

export interface Controls {
  element: HTMLElement;
  show(state: State): void;
  say(message: string): void;
}

const SPEEDS = { slower: .8, normal: 1, faster: 1.25 } as const;
/** The reader's choice, for every button of this page. It is kept nowhere else. */
let speed: keyof typeof SPEEDS = 'normal';
export const chosenSpeed = (): number => SPEEDS[speed];

const ICONS = {
  silent: 'M4 9v6h4l5 4V5L8 9zM16 8.5a5 5 0 0 1 0 7M18.5 6a8.5 8.5 0 0 1 0 12',
  reading: 'M8 5v14M16 5v14',
  paused: 'M7 5l12 7-12 7z',
  stop: 'M6 6h12v12H6z',
};

/**
 * A button that begins, pauses and goes on, with "Stop" and the speed beside it while it reads.
 * @param label what it says at first. @param name what screen readers say of it, where there are many.
 */
export function controls(label: string, name: string | undefined, on: { press(): void; stop(): void; speed(): void }): Controls {
  const main = button('silent', label, on.press);
  const stop = button('stop', words.stop, () => { on.stop(); main.focus(); });
  const select = make('select', {}, (['slower', 'normal', 'faster'] as const).map((value) => make('option', { value, textContent: words[value] })));
  const choose = make('label', { className: 'speed' }, [make('span', { textContent: words.speed }), select]);
  const status = make('span', { className: 'says' });
  status.setAttribute('role', 'status');
  const bar = make('span', { className: 'bar' }, [main, stop, choose]);
  const element = make('div', { className: 'read-aloud' }, [bar, status]);
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', words.controls);
  select.addEventListener('change', () => { speed = select.value as keyof typeof SPEEDS; on.speed(); });

  function show(state: State): void {
    const says = { silent: label, reading: words.pause, paused: words.continue }[state];
    draw(main, state, says);
    if (name && state === 'silent') main.setAttribute('aria-label', name);
    else main.removeAttribute('aria-label');
    element.classList.toggle('on', state !== 'silent');
    stop.hidden = choose.hidden = state === 'silent';
    select.value = speed;
  }
  show('silent');
  return { element, show, say: (message) => { status.textContent = message; } };
}

function button(icon: keyof typeof ICONS, label: string, press: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button' }, []);
  draw(element, icon, label);
  element.addEventListener('click', press);
  return element;
}

function draw(element: HTMLElement, icon: keyof typeof ICONS, label: string): void {
  element.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${ICONS[icon]}"/></svg> `;
  element.append(label);
}

function make<T extends keyof HTMLElementTagNameMap>(tag: T, properties: Partial<HTMLElementTagNameMap[T]>, children: readonly Node[] = []): HTMLElementTagNameMap[T] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
