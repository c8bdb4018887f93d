import { asSentence } from '../clause.ts';
import type { DraftSentence } from '../types.ts';

/** A piece of a sentence. `more` lets one that leans be split again: nothing before it holds for all of it. */
export type Piece = DraftSentence & { more?: boolean };

/** One way to split a sentence; undefined where it is not sure that each piece can stand by itself. */
export type Split = (text: string) => Piece[] | undefined;

/** W1: more words than this are too many. */
export const LONG = 15;
/** A piece of fewer words is no idea of its own. */
export const LEAST = 3;

/** Verbs before an "if" that means "whether": "Ask if you can go." */
export const ASKS = /\b(?:ask|asks|asked|see|say|says|know|knows|check|checks|decide|decides|find out|tell|tells|look|think about|wonder|even|as|only|not)\s*$/iu;
export const OPENERS = /\b(?:if|when|unless|until|while|because|although|since|once|where|whether|that|who|which|what|how|why|whose|after|before|than|as)\b/iu;
export const SCOPE_AT_START = /^(?:if|when|unless|until|while|because|although|since|once|after|before|where|as|whenever|for example)\b/iu;
/** What "and" adds after one of these may belong to it: "if someone asked, or it was sent". */
export const CONDITION_INSIDE = /\b(?:if|when|whenever|unless|while|until|once|before|after|whether|where)\b/iu;
export const REPORTS = /\b(?:says?|said|thinks?|means?|knows?|finds?|found|agrees?|believes?|tells?|told|shows?|holds?|asks?|hopes?|feels?|is|are|so|sure)\s+(?:\w+\s+)?that\b/iu;

/** A verb or a subject that cannot be a noun, so that these words are a clause for sure. */
export const SURE = /\b(?:is|are|was|were|has|have|can|cannot|must|may|should|will|does|do)\b|^(?:you|they|it|this|we)\b/iu;

/** Two sentences; with `leans`, the second means something only beside the first. */
export function two(first: string, second: string, leans = false): DraftSentence[] {
  return [{ text: asSentence(first), leans: false }, { text: asSentence(second), leans }];
}

/** A label, and the words that it stands before. */
export function labelled(name: string, rest: string): Piece[] {
  return [{ text: asSentence(name), leans: false }, { text: asSentence(rest), leans: true, more: true }];
}
