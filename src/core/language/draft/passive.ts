import lemmatize from 'wink-lemmatizer';
import { tagged } from '../tags.ts';
import { asSentence, clauseKind, inside } from './clause.ts';

const OBJECT: Readonly<Record<string, string>> = { i: 'me', he: 'him', she: 'her', we: 'us', they: 'them' };
const MODAL_BE = /^(can|could|may|might|must|shall|should|will|would)( not)? be$/u;

/**
 * Turns "The form is signed by a nurse." into "A nurse signs the form.". Undefined when nobody is named, or when the
 * sentence has more than this one verb.
 */
export function turnPassive(sentence: string): string | undefined {
  const { verbs, passives } = tagged(sentence);
  const [passive] = passives;
  if (passives.length !== 1 || verbs.length !== 1 || !passive?.by || !passive.subject || /[,;:?"“”()]/u.test(sentence)) return undefined;
  if (!/^(?:the|a|an|your|their|his|her|our|staff|people|someone|nurses|doctors|\d+\s\p{L}|\p{Lu})/u.test(passive.by)) return undefined;
  const whole = sentence.slice(0, passive.start).trim();
  if (clauseKind(sentence) !== 'statement' || !whole.endsWith(passive.subject)) return undefined;
  const agentAt = sentence.indexOf(` by ${passive.by}`, passive.end);
  if (agentAt < 0) return undefined;
  const helpers = sentence.slice(passive.start, passive.end - passive.participle.length).trim().toLowerCase();
  const verb = active(helpers, passive.participle, isPlural(passive.by));
  if (!verb) return undefined;
  const middle = sentence.slice(passive.end, agentAt);
  const tail = sentence.slice(agentAt + 4 + passive.by.length).replace(/[.!\s]+$/u, '');
  const subject = OBJECT[whole.toLowerCase()] ?? inside(whole);
  return asSentence(`${passive.by} ${verb} ${subject}${middle}${tail}`);
}

function active(helpers: string, participle: string, plural: boolean): string | undefined {
  const base: string = lemmatize.verb(participle);
  if (base === participle && !/^(?:put|set|let|cut|read|shut|hurt)$/u.test(base)) return undefined;
  const [, modal, no = ''] = MODAL_BE.exec(helpers) ?? [];
  if (modal) return `${modal}${no} ${base}`;
  if (/^(?:is|are)$/u.test(helpers)) return plural ? base : thirdPerson(base);
  if (/^(?:is|are) not$/u.test(helpers)) return `${plural ? 'do' : 'does'} not ${base}`;
  if (/^(?:was|were)$/u.test(helpers) && participle.endsWith('ed')) return participle;
  if (/^(?:was|were) not$/u.test(helpers)) return `did not ${base}`;
  if (/^(?:has|have) been$/u.test(helpers)) return `${plural ? 'have' : 'has'} ${participle}`;
  return undefined;
}

export function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function isPlural(agent: string): boolean {
  const { words } = tagged(agent);
  const noun = words.at(-1);
  return / and /u.test(agent) || noun?.tags.has('Plural') === true || /^(?:staff|people|they|police)$/u.test(noun?.small ?? '');
}
