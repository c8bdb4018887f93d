/** Works out the dates of a section from what is typed, and shows each beside its rule. What is typed goes nowhere else. */
import type { SectionDates } from '../../core/data/sections.ts';
import { fill } from '../../core/fill.ts';
import { countsHours, workOut, type WorkedOut } from '../../core/sections/dates.ts';
import { dayNumber } from '../../core/sections/days.ts';
import { londonTime } from '../../core/sections/periods.ts';
import { readStart, type StartBox, type StartFault } from '../../core/sections/typed.ts';
import { part } from '../lib/dom.ts';
import { longDate, weekday } from '../../core/render/dates.ts';

type Fault = StartFault['fault'] | 'leftOut';
export interface SaidOfDates extends Record<'how' | 'result' | 'fromTo' | 'at' | 'past' | 'notYet' | 'weekend' | 'clocks' | 'future' | 'longAgo' | 'windowTitle', string> {
  today: Record<'ask' | 'end', string>;
  faults: Record<Exclude<Fault, 'empty'>, string> & { empty: Record<'day' | 'time', string> };
}

/** Longer ago than this, a year may be a slip. */
const LONG_AGO = 3 * 365;

export function countDates(section: HTMLElement, said: SaidOfDates): void {
  const dates = JSON.parse(section.dataset.dates ?? '') as SectionDates;
  const hours = countsHours(dates);
  const form = part<HTMLFormElement>(section, 'form');
  const inputs = [...form.querySelectorAll('input')];
  const [problem, error, counted, ask] = [part(form, '[data-problem]'), part(form, '[data-error]'), part(section, '[data-counted]'), part(section, '[data-ask]')];
  const fields = part(form, 'fieldset');
  const hint = fields.getAttribute('aria-describedby') ?? '';
  const title = document.title;

  function work(): void {
    const typed = Object.fromEntries(inputs.map(({ name, value }) => [name, value])) as Record<StartBox, string>;
    const start = readStart(typed);
    forget();
    if (typeof start !== 'string') return tell(start.fault, start.box);
    const lines = workOut(dates, start);
    // The day is there and so is the time: only a night when the clocks go forward has none such.
    if (!lines) return tell('leftOut', 'hour');
    const now = londonTime(Date.now());
    const days = dayNumber(now.slice(0, 10)) - dayNumber(start.slice(0, 10));
    counted.textContent = fill(said.result, { start: shown(start) });
    ask.textContent = start > now.slice(0, start.length) ? said.future : days > LONG_AGO ? said.longAgo : '';
    ask.hidden = ask.textContent === '';
    section.querySelectorAll<HTMLElement>('[data-line]').forEach((line, at) => { if (lines[at]) show(line, lines[at], at, start, now); });
    counted.focus();
  }

  function show(line: HTMLElement, { from, until = '' }: WorkedOut, at: number, start: string, now: string): void {
    const { asks = false, hours: count } = dates.lines[at] ?? {};
    const [date, note] = [part(line, '[data-date]'), part(line, '[data-note]')];
    const today = now.slice(0, until.length);
    const notes = [
      from !== undefined && today < from ? said.notYet : '',
      until < today ? said.past : until === today && !hours ? said.today[asks ? 'ask' : 'end'] : '',
      asks && until > today && /^S/.test(weekday(until)) ? fill(said.weekend, { weekday: weekday(until) }) : '',
      count !== undefined && plainly(start, count) !== until ? said.clocks : '',
    ].filter(Boolean);
    date.textContent = from ? fill(said.fromTo, { from: shown(from), until: shown(until) }) : shown(until);
    note.textContent = notes.join(' ');
    date.hidden = false;
    note.hidden = notes.length === 0;
    line.toggleAttribute('data-over', until <= today);
  }

  /** `Friday 27 March 2026`, with the time if there is one. */
  function shown(when: string): string {
    const [day = '', time] = when.split('T');
    const words = `${weekday(day)} ${longDate(day)}`;
    return time === undefined ? words : fill(said.at, { time, day: words });
  }

  function tell(fault: Fault, box: StartBox): void {
    const words = fault === 'empty' ? said.faults.empty[hours ? 'time' : 'day'] : said.faults[fault];
    const input = inputs.find(({ name }) => name === box);
    const link = part<HTMLAnchorElement>(problem, 'a');
    link.textContent = words;
    link.hash = input?.id ?? '';
    error.textContent = words;
    error.hidden = problem.hidden = false;
    fields.setAttribute('aria-describedby', `${hint} ${error.id}`);
    input?.setAttribute('aria-invalid', 'true');
    document.title = fill(said.windowTitle, { title });
    problem.focus();
  }

  /** The card as it was: rules without dates, and no fault. */
  function forget(): void {
    error.hidden = problem.hidden = ask.hidden = true;
    fields.setAttribute('aria-describedby', hint);
    for (const input of inputs) input.removeAttribute('aria-invalid');
    document.title = title;
    counted.textContent = said.how;
    for (const line of section.querySelectorAll<HTMLElement>('[data-line]')) {
      line.removeAttribute('data-over');
      for (const words of line.querySelectorAll<HTMLElement>('[data-date], [data-note]')) { words.textContent = ''; words.hidden = true; }
    }
  }

  function clear(): void {
    form.reset();
    forget();
  }

  form.hidden = false;
  form.addEventListener('submit', (event) => { event.preventDefault(); work(); });
  part(form, '[data-clear]').addEventListener('click', () => { clear(); inputs[0]?.focus(); });
  // The address must keep the card and not the box; and the page is not left to the next person with a date on it.
  part(problem, 'a').addEventListener('click', (event) => {
    event.preventDefault();
    form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  });
  addEventListener('pagehide', clear);
}

/** What a clock would show if it never went forward or back. */
function plainly(start: string, hours: number): string {
  return new Date(Date.parse(`${start}:00Z`) + hours * 3_600_000).toISOString().slice(0, 16);
}
