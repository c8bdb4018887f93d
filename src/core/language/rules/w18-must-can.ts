import type { Sentence } from '../reading.ts';
import { tagged, type TaggedSentence, type TaggedWord } from '../tags.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

const ALWAYS = new Set(['might', 'shall', 'ought']);

/** What a right lets you do: after "you may", these say that you are free to. What only happens to people ("feel", "get") is not here. */
const RIGHTS = new RegExp(`^(?:${[
  'ask', 'apply', 'appeal', 'choose', 'complain', 'request', 'contact', 'phone', 'ring', 'write', 'speak', 'talk', 'tell', 'see', 'meet', 'visit', 'bring', 'read', 'use',
  'refuse', 'object', 'stop', 'receive', 'keep', 'share', 'invite', 'appoint', 'join', 'attend', 'vote', 'pay', 'eat', 'drink', 'cook', 'smoke', 'sit', 'stay', 'wear', 'take',
  'park', 'borrow', 'buy', 'sell', 'send', 'sign', 'swim', 'play', 'watch', 'listen', 'walk', 'open', 'close', 'lock', 'paint', 'cancel', 'return', 'make', 'call', 'email',
  'order', 'book', 'look', 'enter', 'wish', 'record', 'copy', 'add', 'hold', 'wash', 'store',
].join('|')})$`, 'u');
/** What a power lets others do: after "staff may", these say that the law lets them. */
const POWERS = /^(?:treat|give|end|stop|detain|hold|enter|search|refuse|renew|extend|discharge|share|read|open|force|remove|keep|section|lock|restrain)$/u;
const BEFORE_A_THING = /^(?:an?|your|some|the)$/u;
/** What others let you have: "You may have a copy". What you may have by chance, such as a cough, is not here. */
const HELD = /^(?:copy|copies|visitors?|pets?|friend|lawyer|solicitor|interpreter|phone|drink|snack|seat|say|key|bath|shower)$/u;
/** People who need leave to do things with you, as you do: "Your family may visit". */
const GUESTS = /^(?:family|friends?|visitors?|guests?|children|carers?|relatives|parents?|pets?|dogs?)$/u;
const GUESTS_DO = /^(?:stay|visit|come|bring|phone|attend|join|sit|speak|eat|enter|use|park)$/u;
/** Those who have duties: "Staff are to knock." In "the help is to keep you well" there is no duty. */
const HAS_DUTIES = /^(?:you|staff|nurses?|doctors?|managers?|workers?|visitors?|people|patients?|everyone)$/u;
/** After "may not" these can mean that it is not allowed, or that it does not happen. */
const TWO_MEANINGS = /^(?:tell|look|see|visit|ask|keep|leave|use|talk|speak|write|take|smoke|bring|eat|drink|enter|park|stay|phone|vote)$/u;

const CAN = 'Write "can" if someone is free to do it. Keep "may" for what happens to some people.';
const DUTY = 'If the law or a rule says so, write "must". If it is advice, say who gives it.';
/** "May I have a copy?" */
const ASKED = /^may (?:I|we|my|our|you|your)\b/iu;

/**
 * "Must" is what the law or a rule says, "can" is a choice. "May" has two meanings, so it stands only for what happens
 * to some people: "You may be restricted."
 */
export const w18: LanguageRule = {
  id: 'W18',
  title: 'Must for rules, can for choices',
  severities: ['warning'],
  source: 'Our own rule, so that nobody takes a right for advice or advice for law',
  check: ({ sentences }) => sentences.flatMap((sentence) => {
    const tags = tagged(sentence.text);
    const asked = ASKED.exec(sentence.text) ? tags.words[0] : undefined;
    const found = tags.verbs.flatMap(({ modal, from, to }) => unclear(sentence, tags, modal, from, to) ?? []);
    return [...asked && !found.some(({ words }) => words?.[0] === asked.text) ? [said(sentence, asked, CAN)] : [], ...found, ...duties(sentence, tags)];
  }),
};

function unclear(sentence: Sentence, tags: TaggedSentence, modal: string | undefined, from: number, to: number): Finding | undefined {
  const word = tags.words[from];
  if (modal === undefined || !word) return undefined;
  const plain = modal.replace(/n't$/u, '');
  if (ALWAYS.has(plain)) return said(sentence, word, 'Write "can" for what someone is free to do, "must" for what a law or rule says, and "will" for what will happen.');
  if (plain === 'should' && !isAsked(tags, from)) {
    return said(sentence, word, 'If the law says so, write "must". If it is advice, say who gives it, or what good staff or services do: "Good staff tell you".');
  }
  if (plain === 'may' && isNot(tags, from, to)) {
    const verb = tags.words[to]?.small ?? '';
    if (!(POWERS.test(verb) || TWO_MEANINGS.test(verb)) || tags.words[to + 1]?.small === 'to') return undefined;
    return inSentence(sentence, {
      severity: 'warning', words: [`${word.text} not`],
      fault: `"${word.text} not" has two meanings: it is not allowed, or it may not happen.`,
      todo: 'Write "must not" or "cannot" if it is not allowed. If not, say "sometimes".',
    });
  }
  if (plain === 'may' && isRightOrPower(tags, from, to)) {
    return said(sentence, word, CAN);
  }
  return undefined;
}

function isNot({ words }: TaggedSentence, from: number, to: number): boolean {
  return words.slice(from, to).some(({ small }) => small === 'not');
}

/** "Ask if the person should go", "what you should bring": there it asks what is best, and is no right. */
function isAsked({ words, verbs }: TaggedSentence, from: number): boolean {
  const before = verbs.findLast(({ to }) => to < from);
  if (before === undefined) return false;
  // "The tribunal can say you should have leave": so it is advice, and who gives it is said.
  if (before.modal !== undefined && before.verb === 'say') return true;
  return words.slice(before.to + 1, from).some(({ small }) => /^(?:if|whether|what|who|when|where|how|why|which)$/u.test(small));
}

function isRightOrPower({ words }: TaggedSentence, from: number, to: number): boolean {
  const verb = words[to]?.small ?? '';
  const subject = /^(?:also|then|still)$/u.test(words[from - 1]?.small ?? '') ? words[from - 2] : words[from - 1];
  if (subject?.small === 'you') return RIGHTS.test(verb) || isGoingOut(verb, words[to + 1]?.small) || (verb === 'have' && isHeld(words.slice(to + 1, to + 3)));
  return (GUESTS.test(subject?.small ?? '') ? GUESTS_DO : POWERS).test(verb);
}

/** "have visitors", "have a copy" */
function isHeld([first, second]: readonly TaggedWord[]): boolean {
  return HELD.test((BEFORE_A_THING.test(first?.small ?? '') ? second : first)?.small ?? '');
}

/** "go out", "come in": with these it is up to somebody. "You may go back to prison" only happens. */
function isGoingOut(verb: string, next = ''): boolean {
  return (verb === 'go' && /^(?:out|home)$/u.test(next)) || (verb === 'come' && next === 'in') || (verb === 'leave' && /^(?:at|the|now|when|if)$/u.test(next));
}

/** "ought to", "are to", "had better": they sound like a rule, or like advice. */
function duties(sentence: Sentence, { words, verbs }: TaggedSentence): Finding[] {
  return words.flatMap((word, at) => {
    const [before, next, after] = [words[at - 1], words[at + 1], words[at + 2]];
    if (word.small === 'ought' && !verbs.some(({ modal, from }) => modal === 'ought' && from === at)) return [said(sentence, word, DUTY)];
    const isDuty = /^(?:is|are)$/u.test(word.small) && next?.small === 'to' && after?.tags.has('Infinitive') && HAS_DUTIES.test(before?.small ?? '');
    const isBetter = word.small === 'had' && next?.small === 'better';
    return next && (isDuty || isBetter) ? [said(sentence, { ...word, text: `${word.text} ${next.text}` }, DUTY)] : [];
  });
}

function said(sentence: Sentence, { text }: TaggedWord, todo: string): Finding {
  return inSentence(sentence, {
    severity: 'warning', words: [text], todo,
    fault: `"${text}" does not say if this is a rule, a choice or advice.`,
  });
}
