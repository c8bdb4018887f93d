import type { Format } from '../../src/core/format.ts';
import { audio } from './audio.ts';
import { brailles } from './braille.ts';
import { wordFiles } from './docx.ts';
import { easyReadAudio } from './easy-read-audio.ts';
import { easyReadPdf } from './easy-read-pdf.ts';
import { easyReadText } from './easy-read-text.ts';
import { easyReadWeb } from './easy-read-web.ts';
import { epub } from './epub.ts';
import { everything } from './everything.ts';
import { largePrintPdfs } from './large-print-pdf.ts';
import { printPdf } from './print-pdf.ts';
import { text } from './text.ts';
import { web } from './web.ts';

/**
 * Every format, in the order in which the site offers them.
 * A new one is a file here, a line here and its words in `content/labels/sheets.yaml`; the download bar, the manifest
 * and the contract tests find it by this list.
 */
export const FORMATS: readonly Format[] = [web, easyReadWeb, printPdf, ...largePrintPdfs, easyReadPdf, ...brailles, ...wordFiles, epub, text, easyReadText, audio, easyReadAudio, everything];
