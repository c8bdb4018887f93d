import { tagged } from '../tags.ts';
import { asSentence, clauseKind, countWords, inside } from './clause.ts';
import type { SourceSentence } from './source-sentences.ts';

/** After these a sentence goes on: "You can", "if you", "help you to". */
const GOES_ON = /\b(?:to|can|cannot|must|may|might|will|should|would|not|(?:if|when|that|who|unless)\s(?:you|they)|that|is|are|was|were|if|when|unless|who|which|whether|of|about|for|with|by|in|on|at|from|as|be|have|has|or|and)(?:\s(?:usually|also|often|mostly|always|still|only))?$/iu;
/** The items are the condition: "if:", "when your doctor:". */
const CONDITION = /\b(?:if|when|unless|where|whether|once)(?:\s\S+){0,4}$/iu;
/** After these a sentence goes on where the items begin with a small letter. */
const SAYS = /\b(?:say|says|tell|tells|know|knows|mean|means|include|includes|cover|covers|explain|explains|check|checks|show|shows|need|needs|want|wants)$/iu;
const SCOPE = /^(?:if|when|unless|where|before|after|on|in|at|for|under|during|with|without|once|until)\b/iu;
/** A sentence made of a list with more words than this is none. */
const MOST = 40;

/**
 * The items of a list as sentences. "You can:" is said again before each; "You still have choices:" becomes a sentence
 * of its own. Where "and" or "or" joins the items under a condition or a duty, they stay in one sentence: apart, all of
 * them could be read as any of them.
 */
export function itemsAfter(lead: SourceSentence | undefined, items: readonly (readonly SourceSentence[])[]): SourceSentence[] {
  if (!lead) return items.flatMap((item) => item.map(own));
  const words = lead.text.replace(/[:\s]+$/u, '');
  const joint = jointOf(items);
  if (items.some(([first]) => first && continues(words, first.text))) return joinedItems({ ...lead, text: words }, items, joint);
  const scope = SCOPE.test(words) && !clauseKind(words) && !clauseKind(words.replace(/^[^,]*,\s/u, ''));
  if (scope && countWords(words) <= 10) return items.flatMap((item) => item.map((sentence) => ({ ...sentence, text: asSentence(`${words.replace(/,$/u, '')}, ${inside(sentence.text)}`) })));
  // "You have the right if any of these is true": each item is one condition, and stays in one piece.
  const fixed = /\b(?:if|when|unless|any of|one of|all of|true)\b/iu.test(words);
  const last = items.length - 1;
  return [{ ...lead, text: introduces(words) }, ...items.flatMap((item, at) => item.map((sentence, n) => {
    const made = n === 0 ? ownOf(sentence, words) : own(sentence);
    const isOr = joint === 'or' && at === last && n === 0 && !/^or\b/iu.test(made.text);
    return { ...made, text: isOr ? `Or ${inside(made.text)}` : made.text, fixed: fixed || sentence.fixed };
  }))];
}

/** Whether the item only makes sense as the end of the words before the list. */
function continues(lead: string, item: string): boolean {
  if (/^\p{Lu}/u.test(item) && !GOES_ON.test(lead)) return false;
  if (GOES_ON.test(lead)) return !/^(?:one|any|some|each|all)\b/iu.test(item);
  // "… when the patient" and "is under 18".
  if (CONDITION.test(lead) && !clauseKind(lead.slice(lead.search(CONDITION)).replace(/^\S+\s/u, '')) && tagged(item).verbs[0]?.from === 0) return true;
  const { verbs, words } = tagged(lead);
  if (verbs.length !== 1 && !/\b(?:means|says) that\b/iu.test(lead)) return false;
  return SAYS.test(lead) || (verbs[0]?.to === words.length - 1 && words.length > 1 && !/ed$/u.test(verbs[0].verb));
}

function joinedItems(lead: SourceSentence, items: readonly (readonly SourceSentence[])[], joint: 'and' | 'or' | undefined): SourceSentence[] {
  const parts = items.map(([first]) => first?.text.replace(/[,;.\s]+$/u, '').replace(/[,;]?\s(?:and|or)$/u, '') ?? '');
  const together = `${lead.text} ${parts.slice(0, -1).join(', ')}${parts.length > 1 ? `${joint === undefined ? ',' : ` ${joint}`} ` : ''}${parts.at(-1)}`;
  const isCondition = CONDITION.test(lead.text);
  const mustStay = (isCondition && joint === 'and') || (joint === 'or' && /\b(?:must|need|have to|has to|not|never|cannot|either|one of)\b/iu.test(lead.text)) || /\b(?:both|all of)\b/iu.test(lead.text);
  const rest = items.flatMap((item) => item.slice(1).map(own));
  if (mustStay && countWords(together) <= MOST) return [{ ...lead, text: asSentence(together) }, ...rest];
  const unsure = mustStay || (isCondition && joint === undefined && items.length > 1)
    ? [`The list said "${lead.text}: …"${joint ? ` and joined its parts by "${joint}"` : ''}. Say whether one of them is enough, or all are needed.`] : [];
  const again = lead.text.replace(/^(?:for example|and|but|so),?\s/iu, '');
  return items.flatMap((item, at) => item.map((sentence, n) => (n > 0 ? own(sentence) : {
    text: endOf(at === 0 ? lead.text : again, parts[at] ?? '') ?? asSentence(parts[at] ?? ''), notes: [...(at === 0 ? lead.notes : []), ...sentence.notes, ...unsure, ...(endOf(lead.text, parts[at] ?? '') ? [] : [whole(lead.text)])],
  })));
}

/** After these only a verb can follow. */
const VERB_NEXT = /\b(?:to|can|cannot|must|may|might|will|should|would)(?:\s(?:usually|also|often|mostly|always|still|only))?$/iu;

/** The item as the end of the lead's sentence; undefined where grammar does not let it be. */
function endOf(lead: string, item: string): string | undefined {
  if (!VERB_NEXT.test(lead)) return asSentence(`${lead} ${inside(item)}`);
  const [first] = tagged(item).words;
  // "to: on most sections, ask the managers": what it is about comes first.
  const [, about, rest = ''] = /^((?:on|in|for|after|before|at|if|when|with)\s[^,]+),\s(.+)$/iu.exec(item) ?? [];
  if (about) return isVerbForm(rest) ? asSentence(`${about}, ${inside(lead)} ${rest}`) : undefined;
  return first && (isVerbForm(item) || first.tags.has('Adverb')) ? asSentence(`${lead} ${inside(item)}`) : undefined;
}

/** Whether these words can follow "you can". */
function isVerbForm(words: string): boolean {
  const [first] = tagged(words).words;
  return first !== undefined && !/^(?:the|a|an|your|their|any|which|what|if|when)$/u.test(first.small)
    && (first.tags.has('Verb') || first.small === 'not' || tagged(`You can ${words}`).words[2]?.tags.has('Verb') === true);
}

function whole(lead: string): string {
  return `Not a whole sentence. The list began: "${lead}:"`;
}

/** The word that joins the last two items: "…, and" at the end of the last but one, or "or" at the start of the last. */
function jointOf(items: readonly (readonly SourceSentence[])[]): 'and' | 'or' | undefined {
  const before = items.at(-2)?.at(-1)?.text ?? '';
  const last = items.at(-1)?.[0]?.text ?? '';
  const word = /\b(and|or)[\s,;.]*$/iu.exec(before)?.[1] ?? /^(and|or)\b/iu.exec(last)?.[1];
  return word?.toLowerCase() as 'and' | 'or' | undefined;
}

/** The words before a list as a sentence: "Three more rules" is none, "Here are three more rules." is. */
function introduces(lead: string): string {
  if (clauseKind(lead) || SCOPE.test(lead)) return asSentence(lead);
  const { words, verbs } = tagged(lead);
  const noun = words.at(-1);
  if (verbs.length > 0 || !noun?.tags.has('Noun') || words.length > 6) return asSentence(lead);
  return asSentence(`Here ${noun.tags.has('Plural') ? 'are' : 'is'} ${inside(lead)}`);
}

function own(sentence: SourceSentence): SourceSentence {
  return { ...sentence, text: asSentence(sentence.text.replace(/[,;]?\s(?:and|or)$/u, '')) };
}

function ownOf(sentence: SourceSentence, lead: string): SourceSentence {
  const made = own(sentence);
  const isWhole = /[?!:]/u.test(made.text) || clauseKind(made.text) || tagged(made.text).verbs.length > 0 && /^\p{Lu}/u.test(sentence.text);
  return isWhole ? made : { ...made, notes: [...made.notes, whole(lead)] };
}
