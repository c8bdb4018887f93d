import type { FormatEnv, TypesetJob } from '../../src/core/format.ts';
import type { WardLabels } from '../../src/core/data/labels-wards.ts';
import { fill } from '../../src/core/fill.ts';
import { keepTogether } from '../../src/core/render/keep-together.ts';
import type { ToPrintJob, WardToPrint } from './jobs.ts';

/** The page that stands before a ward's sheets in the file to print, and names them. */
export function divider(ward: WardToPrint, size: ToPrintJob['size'], { site, pictures }: Pick<FormatEnv, 'site' | 'pictures'>, { divider: labels }: WardLabels): TypesetJob {
  const sheet = {
    name: site.name, logo: site.logo, title: fill(labels.title, { ward: ward.ward, hospital: ward.hospital }), paper: size, words: labels.words, ward: ward.ward, hospital: ward.hospital,
    labels: { sheet: labels.sheet, print: labels.print, sides: labels.sides },
    sheets: ward.sheets.map(({ title, label, sides }) => ({ title, label, sides: String(sides) })),
    // `common.typ` asks every sheet for these.
    checked: '', nextCheck: '', credit: '', licence: '',
    // Its names are local details: they may be in letters that the words of our own are never in.
    local: { known: true },
  };
  return {
    main: '#import "/ward-divider.typ": *\n#edition',
    inputs: { sheet: JSON.stringify(sheet, (_, value: unknown) => (typeof value === 'string' ? keepTogether(value) : value)) },
    files: { [`/pictures/${site.logo}.svg`]: pictures.get(site.logo)?.svg ?? '' },
    date: '2000-01-01', // It goes into another file, and its date does not go with it.
  };
}
