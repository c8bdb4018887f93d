import type { Fault } from '../fault.ts';
import type { Library } from '../library.ts';
import { skinTones } from '../pictures/check.ts';

/** In fewer pictures than this, a half says nothing about the set. */
const ENOUGH_PICTURES = 10;

/**
 * `P6`: readers find people like themselves in the pictures, so no skin tone is on more than half of those that show one.
 * Patient Information Forum (2023): pictures that represent the readers. Age and disability are for people to look at.
 */
export function skinToneRules({ pictures }: Pick<Library, 'pictures'>): Fault[] {
  const { showing, byTone } = skinTones(pictures);
  if (showing < ENOUGH_PICTURES) return [];
  return [...byTone].filter(([, count]) => count > showing / 2).map(([tone, count]) => ({
    file: 'content/pictures/pictures.yaml', line: 1, rule: 'P6', severity: 'warning',
    fault: `The skin tone ${tone} is on ${count} of the ${showing} pictures that show one.`,
    todo: 'Give some of the people in them another tone, so that none is on more than half: codes with 1F3FB to 1F3FF.',
  }));
}
