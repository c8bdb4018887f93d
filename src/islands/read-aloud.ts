/**
 * Reads the page, or one card of easy read, aloud: with a voice of the reader's own device, else with the page's recording.
 * Nothing plays until someone presses, and the buttons are there only where this script runs.
 */
import { chosenSpeed, controls, words, type Controls } from './read-aloud/controls.ts';
import look from './read-aloud/look.css?inline';
import { mark } from './read-aloud/mark.ts';
import type { Listener, Player } from './read-aloud/player.ts';
import { recordingPlayer } from './read-aloud/recording.ts';
import { sentencesOnPage, type Sentence } from './read-aloud/sentences.ts';
import { ownVoice, voicePlayer } from './read-aloud/voice.ts';

/** The reading that is under way: only one is, on the whole page. */
interface Reading { controls: Controls; player: Player; at: number; paused: boolean }
let now: Reading | undefined;

/** Begins where `place` begins, and ends where it ends. */
async function begin(place: Element | undefined, shown: Controls): Promise<void> {
  stop();
  const all = sentencesOnPage();
  const mine = all.flatMap(({ block }, at) => (!place || place.contains(block) ? [at] : []));
  const [from = 0, to = from] = [mine[0], (mine.at(-1) ?? -1) + 1];
  const spoken = all.map((sentence) => sentence.spoken);
  const reading: Reading = { controls: shown, player: { play() {}, stop() {} }, at: from, paused: false };
  now = reading;
  shown.say('');
  shown.show('reading');

  const voice = await ownVoice();
  if (now !== reading) return;
  const listener = (failed: Listener['failed']): Listener => ({
    reads(at) { if (at !== undefined) reading.at = at; mark(at === undefined ? undefined : all[at]); },
    ended: () => { if (now === reading) stop(); },
    failed,
  });
  const giveUp = () => { if (now === reading) stop(); shown.say(words.failed); };
  const record = () => recordingPlayer(all.map(written), from, to, listener(giveUp));
  reading.player = voice ? voicePlayer(voice, spoken, to, listener((at) => { reading.player = record(); reading.player.play(at, chosenSpeed()); })) : record();
  if (!reading.paused) reading.player.play(reading.at, chosenSpeed());
}

function stop(): void {
  now?.player.stop();
  now?.controls.show('silent');
  now = undefined;
  mark(undefined);
}

/** Pauses, or goes on from the sentence at which it paused. */
function turn(reading: Reading): void {
  reading.paused = !reading.paused;
  reading.controls.show(reading.paused ? 'paused' : 'reading');
  if (reading.paused) reading.player.stop();
  else reading.player.play(reading.at, chosenSpeed());
}

function written({ range }: Sentence): string {
  return range.toString();
}

function buttonFor(place: Element | undefined, label: string, name?: string): HTMLElement {
  const shown: Controls = controls(label, name, {
    press: () => (now?.controls === shown ? turn(now) : void begin(place, shown)),
    stop,
    speed() { if (now && !now.paused) now.player.play(now.at, chosenSpeed()); },
  });
  return shown.element;
}

const style = new CSSStyleSheet();
style.replaceSync(look);
document.adoptedStyleSheets.push(style);

const page = buttonFor(undefined, words.page);
page.classList.add('whole');
document.querySelector('main h1')?.after(page);
for (const card of document.querySelectorAll('.point')) {
  const first = card.querySelector('span')?.textContent ?? '';
  card.lastElementChild?.append(buttonFor(card, words.card, `${words.card}: ${first}`));
}
// Browsers list their voices late; asked now, they know them when someone presses.
if ('speechSynthesis' in globalThis) speechSynthesis.getVoices();
addEventListener('pagehide', stop);
