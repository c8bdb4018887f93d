// The first step of npm run ward-packs: reads and checks the content, and writes down what the other steps need. It is a
// process of its own, since what it takes in memory would otherwise be held as long as sheets are made.
import { writeFile } from 'node:fs/promises';
import { fingerprint } from '../../src/core/fingerprint.ts';
import { composeLeaflets } from '../../src/core/leaflets/compose.ts';
import { wardSheets } from '../../src/core/wards/sheets.ts';
import { checkFolder } from '../content/check-folder.ts';
import { editionEnvironment } from '../editions.ts';
import { leafletMark } from '../editions/leaflets.ts';
import { wayOfMaking } from '../editions/way-of-making.ts';
import { lettersOf } from '../lib/letters.ts';
import { FONTS } from '../lib/typst.ts';
import { PAPERS } from '../papers/index.ts';
import { preparedFiles, type Prepared, type Setup } from './jobs.ts';

/** The faces in which local details are set, as `scripts/typst/common.typ` names them. */
const FACES = ['AtkinsonHyperlegibleNext', 'NotoSans'];

/** The code that wards' sheets are made by beside that of every edition. */
const MADE_BY = ['scripts/ward-packs', 'scripts/lib/bind-pdf.ts', 'src/core/wards/printing.ts'];

const [folder = 'content', to = '.'] = process.argv.slice(2);
const { content, errors } = await checkFolder(folder);
const { settings } = content;
const files = preparedFiles(to);

if (errors > 0 || !settings) await writeFile(files.prepared, JSON.stringify('faulty' satisfies Prepared));
else {
  const { leaflets } = composeLeaflets(content.leaflets, content.pages, content.library);
  const { site, sheets, web, pictures } = await editionEnvironment(content);
  const shared = fingerprint([await wayOfMaking(MADE_BY), site, sheets, web]);
  const markOf = (id: string, paper: (typeof PAPERS)[number]) => {
    const leaflet = leaflets.find((leaflet) => leaflet.id === id);
    return leaflet ? leafletMark(leaflet, paper, { site, pictures }, shared) : '';
  };
  const all = wardSheets(leaflets, PAPERS.map(({ id }) => id), settings);
  const setup: Setup = { env: { site, sheets, web }, labels: settings.wards, leaflets, pictures: [...pictures] };
  const prepared: Prepared = {
    labels: settings.wards, sheets: all, shared,
    letters: lettersOf(FACES.map((face) => FONTS.filter((font) => font.includes(`${face}_`)))),
    marks: Object.fromEntries(all.map((sheet) => [sheet.id, PAPERS.filter(({ id }) => id === sheet.paper).map((paper) => markOf(sheet.leaflet, paper)).join('')])),
  };
  await writeFile(files.setup, JSON.stringify(setup));
  await writeFile(files.prepared, JSON.stringify(prepared));
}
