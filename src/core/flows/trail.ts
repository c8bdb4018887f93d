import type { Step } from './paths.ts';

/**
 * The answers so far, as the end of an address: `#country=england&where=hospital`. What stands behind the # is never sent
 * to a server, and is gone when the window is closed.
 */
export function writeTrail(steps: readonly Step[]): string {
  return steps.length > 0 ? `#${steps.map(({ question, answer }) => `${question}=${answer}`).join('&')}` : '';
}

/** Reads a trail. Anything that is not one is left out: an address may be typed, cut short or sent on. */
export function readTrail(hash: string): Step[] {
  return hash.replace(/^#/, '').split('&').flatMap((piece) => {
    const [, question, answer] = /^([a-z0-9-]{1,60})=([a-z0-9-]{1,60})$/.exec(piece) ?? [];
    return question !== undefined && answer !== undefined ? [{ question, answer }] : [];
  }).slice(0, 20);
}
