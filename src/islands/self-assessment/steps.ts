import { part } from '../lib/dom.ts';

/**
 * Shows one step at a time: that which the address names, or in which the field stands that it names. So the browser's
 * "back" works, and a step can be come back to.
 * @param arrive called when a step has come, with the field that was asked for, if one was.
 */
export function stepByAddress(page: HTMLElement, arrive: (step: HTMLElement, field?: HTMLElement) => void): { show(id: string): void } {
  const steps = [...page.querySelectorAll<HTMLElement>('.step[id]')];
  const [first] = steps;

  function show(came: boolean): void {
    const id = location.hash.slice(1);
    const target = id ? document.getElementById(id) : first;
    const named = target?.closest<HTMLElement>('.step[id]');
    // Anything else on the page is just gone to.
    const step = named ?? (came ? undefined : first);
    if (!step) return;
    for (const other of steps) other.classList.toggle('away', other !== step);
    for (const link of page.querySelectorAll('[data-areas] ol a')) {
      if (link.getAttribute('href') === `#${step.id}`) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    const field = named && target && target !== step ? target : undefined;
    if (field) field.focus();
    else if (came || (id && named)) {
      part(step, 'h2[tabindex]').focus({ preventScroll: true });
      step.scrollIntoView();
    }
    arrive(step, field);
  }

  addEventListener('hashchange', () => show(true));
  // A link to where the address is already leads there again.
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.hash && link.hash === location.hash && link.pathname === location.pathname && !event.defaultPrevented) show(true);
  });
  show(false);
  return { show(id) { if (location.hash === `#${id}`) show(true); else location.hash = id; } };
}
