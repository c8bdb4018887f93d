import type { GuidancePage } from '../document/types.ts';
import { holdsFact, normalWords } from '../fact-words.ts';
import { byId, type Library } from '../library.ts';
import { viewTexts } from '../view-text.ts';
import { easyReadView, type View } from '../views.ts';
import { findingsIn } from './findings.ts';
import { isCommon } from './hard-words.ts';
import { measure } from './readability.ts';
import { readEasyRead, runningText } from './reading.ts';

/** Sentences over this are hard for many readers: Patient Information Forum (2023), GOV.UK on easy read. */
const LONG = 15;

/** What can be counted about a page's easy read. It says where to look first, and never how well anyone understands. */
export interface ScoreCard {
  page: string;
  title: string;
  /** `checked` only when people who use easy read have. */
  status: 'draft' | 'checked' | 'updating';
  checkedBy?: string | undefined;
  checkedOn?: string | undefined;
  reviewed: { on: string; next: string };
  sentences: number;
  words: number;
  /** Words in a sentence on average, and in the longest one. */
  mean: number;
  longest: number;
  /** Sentences of more than 15 words. */
  over15: number;
  /** Of 100 words, how many are among the 3,000 commonest in talk. */
  common: number;
  /** Hard words and initials that come up without their meaning, each counted once. */
  unexplained: number;
  /** Sentences that do not say who does it, and sentences with more than one "not". */
  passives: number;
  negatives: number;
  /** Flesch reading ease: 100 is very easy, 60 plain. Never shown as a "reading age". */
  flesch: number;
  points: number;
  /** Points with a picture of their own, and how many different pictures there are. */
  pictured: number;
  pictures: number;
  /** Facts that the page rests on, and how many of them the easy read holds too. */
  facts: { listed: number; held: number };
  /** What the check would look at again: errors stop a build, so a published page has none. */
  findings: { errors: number; warnings: number };
}

/** The score card of a page's easy read; undefined when it has none. */
export function scoreCard(page: GuidancePage, library: Pick<Library, 'words' | 'facts'>): ScoreCard | undefined {
  const view = easyReadView(page);
  return view && page.meta.easyRead && { ...scoreOf(view, library), ...standing(page), facts: factsHeld(view, library) };
}

/** What is counted in the words and pictures of an easy read. Titles are left out of the averages: they would flatter. */
export function scoreOf(view: View, library: Pick<Library, 'words'>): Omit<ScoreCard, 'page' | 'title' | 'status' | 'checkedBy' | 'checkedOn' | 'reviewed' | 'facts'> {
  const reading = readEasyRead(view);
  const found = findingsIn(reading, library);
  const running = runningText(reading.sentences);
  const words = running.flat();
  const points = reading.parts.flatMap((part) => part.points);
  const count = (rules: readonly string[], severity?: 'error') => found.filter((finding) => rules.includes(finding.rule) && (!severity || finding.severity === severity)).length;
  return {
    ...measure(running),
    over15: running.filter(({ length }) => length > LONG).length,
    common: words.length === 0 ? 0 : Math.round((100 * words.filter(isCommon).length) / words.length),
    unexplained: count(['W5', 'W7', 'W16', 'W17'], 'error'),
    passives: count(['W9']),
    negatives: count(['W12']),
    points: points.length,
    pictured: points.filter(({ picture }) => picture !== '').length,
    pictures: new Set(points.map(({ picture }) => picture)).size,
    findings: { errors: found.filter(({ severity }) => severity === 'error').length, warnings: found.filter(({ severity }) => severity === 'warning').length },
  };
}

function standing({ id, meta: { easyRead, reviewed } }: GuidancePage): Pick<ScoreCard, 'page' | 'title' | 'status' | 'checkedBy' | 'checkedOn' | 'reviewed'> {
  return {
    page: id, title: easyRead?.title ?? '', status: easyRead?.status ?? 'draft',
    ...(easyRead?.status === 'checked' && { checkedBy: easyRead.checkedBy, checkedOn: easyRead.checkedOn }),
    reviewed: { on: reviewed.on, next: reviewed.next },
  };
}

function factsHeld(view: View, { facts }: Pick<Library, 'facts'>): ScoreCard['facts'] {
  const words = normalWords(viewTexts(view).join(' '));
  const listed = view.page.meta.facts.flatMap((id) => byId(facts, id) ?? []);
  return { listed: listed.length, held: listed.filter((fact) => holdsFact(words, fact, 'easy-read')).length };
}
