import { part } from './dom.ts';

/** What says how something went, at that place of the page. Faults are said and shown as such. */
export function statusAt(page: HTMLElement, place: string): (message: string, fault?: boolean) => void {
  const status = part(page, `[data-status="${place}"]`);
  return (message, fault = false) => {
    status.classList.toggle('error', fault);
    status.textContent = message;
  };
}
