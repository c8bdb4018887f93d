import type { BrowserContext, Page } from 'playwright-core';
import { readColours } from './colour.ts';
import { readControls } from './controls.ts';
import { readText } from './text.ts';

type InPage = ReturnType<typeof readText> & ReturnType<typeof readColours> & ReturnType<typeof readControls>;
/** What can be asked from outside: elements stay in the page. */
type Question = { [Name in keyof InPage]: Parameters<InPage[Name]> extends (boolean | number)[] ? Name : never }[keyof InPage];

/** Gives every page that is opened in this window from now on what measures it. The functions stand alone: they are sent as text. */
export async function measureIn(context: BrowserContext): Promise<void> {
  await context.addInitScript(`addEventListener('DOMContentLoaded', () => {
    const text = { ...(${readText.toString()})(), ...(${readColours.toString()})() };
    globalThis.access = { ...text, ...(${readControls.toString()})(text) };
  });`);
}

/** Asks a page about itself. */
export function ask<Name extends Question>(page: Page, name: Name, ...given: Parameters<InPage[Name]>): Promise<ReturnType<InPage[Name]>> {
  return page.evaluate(([question, of]) => (globalThis as unknown as { access: Record<string, (...of: unknown[]) => unknown> }).access[question]?.(...of), [name, given] as [string, unknown[]]) as Promise<ReturnType<InPage[Name]>>;
}
