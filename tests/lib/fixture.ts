import { editionEnvironment } from '../../scripts/editions.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import type { FormatEnv } from '../../src/core/format.ts';
import type { Content } from '../../src/core/content.ts';
import { FIXTURE } from '../support/overlay.ts';

/** The small fixture content, and what formats need to make editions of it. */
export async function fixtureEditions(): Promise<{ content: Content; env: FormatEnv }> {
  const { content } = await readContent(FIXTURE);
  return { content, env: await editionEnvironment(content) };
}
