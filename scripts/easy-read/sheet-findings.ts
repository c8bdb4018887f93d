import type { GuidancePage } from '../../src/core/document/types.ts';
import type { FileFormat, FormatEnv } from '../../src/core/format.ts';
import { layoutFindings } from '../../src/core/language/layout/index.ts';
import type { LayoutFinding, SheetFacts } from '../../src/core/language/layout/rule.ts';
import { sheetOf } from '../../src/core/render/sheet.ts';
import { viewOf } from '../../src/core/views.ts';
import { FORMATS } from '../formats/index.ts';
import { readLayout } from '../lib/pdf-layout.ts';

/** The sheets of a page that the layout rules are for, with the letters that each promises, in points. */
const SHEETS: Readonly<Record<string, Pick<SheetFacts, 'kind' | 'letters'>>> = {
  'easy-read': { kind: 'easy-read', letters: 16 },
  print: { kind: 'print', letters: 12 },
  'large-print-18': { kind: 'large-print', letters: 18 },
};

/** A finding, the rule that has it, and the sheet on which it is. */
export interface SheetFinding extends LayoutFinding { rule: string; sheet: string }

/** Makes the sheets of a page and holds each to the rules about how it lies on paper. */
export async function sheetFindings(page: GuidancePage, env: FormatEnv): Promise<SheetFinding[]> {
  const formats = FORMATS.filter((format): format is FileFormat => format.madeBy === 'editions' && format.id in SHEETS);
  const found = await Promise.all(formats.map(async (format): Promise<SheetFinding[]> => {
    const view = viewOf(page, format.view);
    const promised = SHEETS[format.id];
    if (!view || !promised) return [];
    const layout = await readLayout((await format.make(view, env)).bytes);
    const { cover, checked, nextCheck, pageNumber, contents } = sheetOf(view, env);
    const words = { pageNumber, contents, checked, nextCheck, opening: cover?.lines, notice: cover?.notice, ...(cover && { help: env.sheets.easyRead.help.title }) };
    return layoutFindings(layout, { ...promised, words }).map((finding) => ({ ...finding, sheet: format.id }));
  }));
  return found.flat();
}
