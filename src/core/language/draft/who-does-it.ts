import { tagged } from '../tags.ts';

/** These describe how someone is, and nobody does them. */
const STATES = /^(?:worried|tired|allowed|married|interested|pleased|unwell|detained|sectioned|restricted|involved|needed|closed|registered|trained|qualified|concerned|supposed|used|called|named|based|related|linked)$/u;

/** For each verb that does not say who does it: a note for the editor. */
export function whoDoesIt(sentence: string): string[] {
  return tagged(sentence).passives.filter(({ by, participle, auxiliary }) => by === undefined && !/^be/u.test(auxiliary) && !STATES.test(participle))
    .map(({ start, end }) => `Say who does it: "${sentence.slice(start, end)}".`);
}
