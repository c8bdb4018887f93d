import { withoutAddresses } from '../tokens.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

/** `17:00`, `9:30`, `5:30pm`. In `1:1` there is no time: minutes have two digits. */
const WITH_COLON = /(?<![\d:.£])([01]?\d|2[0-4]):([0-5]\d)(?![\d:])(\s?[ap]\.?m\b)?/giu;
/** `17.30`, `5.30pm`, `at 9.30`. Any other number with a point is for N3. */
const WITH_POINT = /(?<![\d:.£])(?:(1[3-9]|2[0-3])\.([0-5]\d)|(?<=\b(?:at|from|to|until|till|by|before|after|between|and)\s)([01]?\d)\.([0-5]\d)|(1?\d)\.([0-5]\d)(?=\s?[ap]\.?m\b))(?![\d.]\d|\d)(\s?[ap]\.?m\b)?/giu;
const WITH_HOURS = /(?<!\d)([01]\d|2[0-4])([0-5]\d)\s?(?:hours|hrs?)\b/giu;
/** "3 o'clock", "half past 3": day or night? */
const SPOKEN = /\b\d{1,2}\s?o['’]clock\b|\b(?:half past|quarter past|quarter to) \d{1,2}\b(?!\s?[ap]m)/giu;
const TWELVE = /(?<!\d|[.:])12\s?([ap])\.?m\b/giu;
/** Only the writer knows which half of the day it is. */
const OTHER_HALF = /^\S+am or \S+pm$/u;
const DOTTED = /(?<=\d\s?)[ap]\.m\b\.?/giu;

/** A time is 5pm or 5:30pm, midday or midnight. */
export const n5: LanguageRule = {
  id: 'N5',
  title: 'Times are 5pm, 5:30pm, midday and midnight',
  severities: ['error'],
  source: 'NHS digital service manual, Numbers, times: "5:30pm", not "17:30"; midday and midnight, not 12pm and 12am',
  check: ({ sentences }) => sentences.flatMap((sentence) => {
    const text = withoutAddresses(sentence.text);
    const say = (used: string, fault: string, time: string): Finding => (
      inSentence(sentence, { words: [used], instead: OTHER_HALF.test(time) ? undefined : time, fault: `"${used.trim()}" ${fault}.`, todo: `Write ${time}.` })
    );
    return [
      ...[...text.matchAll(WITH_COLON)].flatMap(([time, hour, minutes, half]) => (
        half ? [] : [say(time, 'is on the 24-hour clock, or does not say morning or evening', spoken(Number(hour), Number(minutes)))])),
      ...[...text.matchAll(WITH_POINT)].map(([time, h1, m1, h2, m2, h3, m3, half]) => (
        say(time, 'is a time with a point', spoken(Number(h1 ?? h2 ?? h3), Number(m1 ?? m2 ?? m3), half)))),
      ...[...text.matchAll(WITH_HOURS)].map(([time, hour, minutes]) => say(time, 'is on the 24-hour clock', spoken(Number(hour), Number(minutes)))),
      ...[...text.matchAll(TWELVE)].map(([time, half]) => say(time, 'can be read as day or night', half?.toLowerCase() === 'p' ? 'midday' : 'midnight')),
      ...[...text.matchAll(SPOKEN)].map(([time]) => ({
        ...say(time, 'does not say morning or evening', 'it as 5pm or 5:30pm'), instead: undefined,
      })),
      ...[...text.matchAll(DOTTED)].map(([half]) => ({
        ...say(half, 'has points in it', `${half[0]?.toLowerCase()}m, straight after the number: 5pm`), instead: `${half[0]?.toLowerCase()}m`,
      })),
    ];
  }),
};

/** A time of the 24-hour clock as people say it; from 1 to 11 it could be either half of the day. */
function spoken(hour: number, minutes: number, half?: string): string {
  const clock = (shown: number): string => (minutes === 0 ? `${shown}` : `${shown}:${String(minutes).padStart(2, '0')}`);
  if (half) return clock(hour) + half.toLowerCase().replace(/[\s.]/gu, '');
  if (minutes === 0 && hour === 12) return 'midday';
  if (minutes === 0 && hour % 24 === 0) return 'midnight';
  if (hour % 24 === 0) return `${clock(12)}am`;
  if (hour >= 12) return `${clock(hour === 12 ? 12 : hour - 12)}pm`;
  return `${clock(hour)}am or ${clock(hour)}pm`;
}
