import type { Listener, Player } from './player.ts';

/** How long a browser may take to list its voices, in milliseconds. */
const PATIENCE = 800;

/**
 * An English voice of the reader's own device, British if there is one. Voices that speak on somebody else's server are
 * left alone: nobody else is to learn what is read here.
 */
export async function ownVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in globalThis)) return undefined;
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise((go) => { speechSynthesis.addEventListener('voiceschanged', go, { once: true }); setTimeout(go, PATIENCE); });
  }
  const english = speechSynthesis.getVoices().filter(({ localService, lang }) => localService && /^en\b/i.test(lang));
  return english.find(({ lang }) => /^en[-_]GB/i.test(lang)) ?? english[0];
}

/** Reads with a voice of the browser. A pause ends a sentence and goes on from its beginning, since not all browsers can hold one. */
export function voicePlayer(voice: SpeechSynthesisVoice, spoken: readonly string[], to: number, tell: Listener): Player {
  let turn = 0;
  let held: SpeechSynthesisUtterance | undefined; // Some browsers forget a sentence that nothing holds on to.

  function say(at: number, speed: number, mine: number): void {
    if (mine !== turn) return;
    if (at >= to) return tell.ended();
    held = new SpeechSynthesisUtterance(spoken[at]);
    held.voice = voice;
    held.lang = voice.lang;
    held.rate = speed;
    held.onend = () => say(at + 1, speed, mine);
    held.onerror = () => { if (mine === turn) tell.failed(at); };
    tell.reads(at);
    speechSynthesis.speak(held);
  }
  function stop(): void {
    turn += 1;
    speechSynthesis.cancel();
  }
  return { stop, play(at, speed) { stop(); say(at, speed, turn); } };
}
