import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun, type Table } from 'docx';
import { run } from '../../core/render/docx/inline.ts';
import { PAPER, STANDARD } from '../../core/render/docx/look.ts';
import { styles } from '../../core/render/docx/styles.ts';

interface Contents { site: string; title: string; /** Whose it is, and of when; may be empty. */ about: string; children: readonly (Paragraph | Table)[] }

/** What a tool exports for Word: the site's name, a title and whose it is, then its parts, on A4 with numbered pages, in the styles of our other Word files. */
export function wordDocument({ site, title, about, children }: Contents): Promise<Blob> {
  const { margin, textWidth } = STANDARD;
  const line = (text: string, style: string) => new Paragraph({ style, children: [run(text)] });
  return Packer.toBlob(new Document({
    title: about ? `${title}: ${about}` : title, creator: site, lastModifiedBy: site, styles: styles(STANDARD),
    sections: [{
      properties: { page: { size: PAPER, margin: { top: margin, right: margin, bottom: margin, left: margin, header: margin / 2, footer: margin / 2 } } },
      footers: { default: new Footer({ children: [new Paragraph({
        style: 'Footer', tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [run(about || title), new TextRun({ bold: true, children: [new Tab(), PageNumber.CURRENT] })],
      })] }) },
      children: [line(site, 'SiteName'), line(title, 'Title'), ...(about ? [line(about, 'Subtitle')] : []), ...children],
    }],
  }));
}
