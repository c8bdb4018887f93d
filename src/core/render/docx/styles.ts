import {
  BorderStyle, LineRuleType, ShadingType, type IBaseParagraphStyleOptions, type IBorderOptions, type IParagraphStyleOptions, type IStylesOptions,
} from 'docx';
import { BOX_INDENT, BOXES, COLOURS, continueStyle, HANG, listStyle, type Look } from './look.ts';

const auto = (line: number) => ({ line: Math.round(line * 240), lineRule: LineRuleType.AUTO });
const rule = (color: string, size: number, space = 1): IBorderOptions => ({ style: BorderStyle.SINGLE, color, size, space });

/** Every style of a document. All are real styles, so that a change to one changes the whole document. */
export function styles(look: Look): IStylesOptions {
  const { letters, heads, gap } = look;
  const head = (at: 0 | 1 | 2 | 3, before: number): IBaseParagraphStyleOptions => ({
    run: { bold: true, color: COLOURS.brandDeep, size: heads[at], font: 'Arial' },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: Math.round(gap * 0.8), ...auto(1.1) } },
    next: 'Normal',
    quickFormat: true,
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: letters, color: COLOURS.ink, language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: gap, ...auto(1.3) } },
      },
      title: head(0, 0),
      heading1: head(1, gap * 2.4),
      heading2: head(2, gap * 2),
      heading3: head(3, gap * 1.6),
      heading4: head(3, gap * 1.6),
      hyperlink: { run: { color: COLOURS.link, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      own('Subtitle', 'Subtitle', { run: { size: Math.round(letters * 1.2) } }),
      own('SiteName', 'Site name', { run: { bold: true, color: COLOURS.brandDeep, size: Math.round(letters * 1.15) }, paragraph: { spacing: { after: gap * 2 }, border: { bottom: rule(COLOURS.brand, 20, 6) } } }),
      ...[0, 1, 2].flatMap((level) => [
        own(listStyle('bullets', level), `List Bullet${level ? ` ${level + 1}` : ''}`, { paragraph: { numbering: { reference: 'bullets', level }, spacing: { after: gap * 0.6 } } }),
        own(listStyle('numbers', level), `List Number${level ? ` ${level + 1}` : ''}`, { paragraph: { spacing: { after: gap * 0.6 } } }),
        own(continueStyle(level), `List Continue${level ? ` ${level + 1}` : ''}`, { paragraph: { indent: { left: HANG * (level + 1) }, spacing: { after: gap * 0.6 } } }),
      ]),
      own('Quote', 'Quote', { paragraph: { indent: { left: BOX_INDENT }, border: { left: rule(COLOURS.line, 16, 10) } } }),
      own('Divider', 'Divider', { paragraph: { border: { bottom: rule(COLOURS.line, 6) } } }),
      own('Caption', 'caption', { run: { bold: true, color: COLOURS.brandDeep }, paragraph: { keepNext: true, spacing: { before: gap } } }),
      // A line of its own height: with a fixed one, Word shows a slice of the picture.
      own('Picture', 'Picture', { paragraph: { spacing: { before: Math.round(gap * 0.4), after: Math.round(gap * 0.4), ...auto(1) } } }),
      own('Point', 'Point', { paragraph: { spacing: { before: Math.round(gap * 0.4), after: Math.round(gap * 0.4) } } }),
      own('TableWords', 'Table words', { paragraph: { spacing: { before: 40, after: 40, ...auto(1.15) } } }),
      own('Header', 'header', { run: { size: look.foot, color: COLOURS.inkSoft } }),
      own('Footer', 'footer', { run: { size: look.foot, color: COLOURS.inkSoft }, paragraph: { spacing: { before: 0, after: 0 }, border: { top: rule(COLOURS.line, 5, 6) } } }),
      ...Object.values(BOXES).map((box) => own(box.id, box.name, boxStyle(box, look))),
    ],
  };
}

function own(id: string, name: string, options: IBaseParagraphStyleOptions): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options };
}

interface BoxLook { id: string; bar: string; size: number; style: IBorderOptions['style']; fill: string | undefined }

/** Its paragraphs have one ground and one bar, since programs join neighbours that have the same edges. */
function boxStyle({ id, bar, size, style, fill }: BoxLook, { gap }: Look): IBaseParagraphStyleOptions {
  // Edges in the colour of the ground keep the words away from its ends.
  const edge = fill && rule(fill, 4, 5);
  return {
    paragraph: {
      keepLines: true, indent: { left: BOX_INDENT, right: fill ? 200 : 0 }, spacing: { before: fill ? Math.round(gap * 0.8) : 0, after: Math.round(gap * 0.8) },
      border: { ...(edge && { top: edge, bottom: edge, right: rule(fill, 4, 8) }), left: { style, color: bar, size, space: 10 } },
      ...(fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    },
    ...(id === 'Meaning' && { run: { color: COLOURS.inkSoft } }),
  };
}
