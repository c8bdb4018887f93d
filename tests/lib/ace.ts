import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../scripts/lib/chromium.ts';

/** What Ace holds against a document of an e-book. */
export interface AceFinding { where: string; rule: string; impact: string; says: string }

interface Assertion { 'earl:testSubject'?: { url?: string }; 'earl:test'?: { 'dct:title'?: string; 'earl:impact'?: string }; 'earl:result'?: { 'dct:description'?: string }; assertions?: Assertion[] }
type Ace = (epub: string, options: { cwd: string; outdir: string; initLogger: boolean; silent: boolean }, runner: unknown) => Promise<[unknown, Assertion]>;

const OWN = join(tmpdir(), 'on-your-side-ace');
const require = createRequire(import.meta.url);

/** Runs Ace by DAISY (https://daisy.github.io/ace/) on an e-book, in our own browser. It lists everything, down to small advice. */
export async function runAce(epub: string): Promise<AceFinding[]> {
  const { path, env } = await findChromium();
  // It takes from here where the browser is, and where to keep settings and logs: not among those of whoever runs the tests.
  Object.assign(process.env, env, { PUPPETEER_EXECUTABLE_PATH: path, HOME: OWN, XDG_CONFIG_HOME: OWN, XDG_STATE_HOME: OWN });
  const outdir = await mkdtemp(join(tmpdir(), 'ace-'));
  try {
    const ace = require('@daisy/ace-core') as Ace;
    const [, report] = await ace(epub, { cwd: process.cwd(), outdir, initLogger: true, silent: true }, require('@daisy/ace-axe-runner-puppeteer'));
    return (report.assertions ?? []).flatMap((document) => (document.assertions ?? []).map((found) => ({
      where: document['earl:testSubject']?.url ?? '', rule: found['earl:test']?.['dct:title'] ?? '',
      impact: found['earl:test']?.['earl:impact'] ?? '', says: found['earl:result']?.['dct:description'] ?? '',
    })));
  } finally {
    await rm(outdir, { recursive: true });
  }
}
