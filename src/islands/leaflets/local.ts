import { LOCAL_LINES, type LocalLine } from '../../core/data/local-checks.ts';

export type Details = Partial<Record<LocalLine, string>>;

/** What a paper has room for: the lines that it shows where they are known, and those to write on where they are not. */
export interface Room { shown: readonly LocalLine[]; toWrite(known: boolean): readonly LocalLine[] }

const NAME: readonly LocalLine[] = ['service', 'phone'];
export const ROOMY: Room = { shown: LOCAL_LINES, toWrite: (known) => (known ? NAME : [...NAME, 'hours', 'visits']) };
export const POSTER: Room = { shown: [...NAME, 'hours', 'visits'], toWrite: () => NAME };
export const CARD: Room = { shown: NAME, toWrite: () => NAME };

/** Fills in the box of local details. */
export function fillIn(box: Element, details: Details, labels: Readonly<Record<LocalLine, string>>, room: Room): void {
  const known = room.shown.some((line) => details[line]);
  box.querySelector('.how')?.toggleAttribute('hidden', known);
  const rows = room.shown.flatMap((line) => {
    const words = details[line];
    if (!words && !room.toWrite(known).includes(line)) return [];
    const row = document.createElement('div');
    row.className = words ? line : 'to-write';
    const [label, value] = [document.createElement('dt'), document.createElement('dd')];
    label.textContent = words ? `${labels[line]}:` : labels[line];
    value.textContent = words ?? '';
    row.append(label, value);
    return [row];
  });
  box.querySelector('dl')?.replaceChildren(...rows);
}
