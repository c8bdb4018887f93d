import type { Page } from 'playwright-core';

/** What the voice has been asked to say. */
export interface Said { text: string; rate: number; voice: string }

/**
 * Gives the browser of a test a voice of its own. Chromium has none on a machine without sound, so this is the only way to
 * try the buttons with a voice; what happens without one is tried for real. The voice says nothing and finishes a sentence
 * when the test says so. A voice on somebody else's server comes first in its list, and must not be used.
 */
export async function withVoice(page: Page, options: { fails?: boolean } = {}): Promise<void> {
  await page.addInitScript(({ fails }) => {
    interface Utterance { text: string; rate: number; voice: { name: string }; onend?: () => void; onerror?: () => void }
    const said: unknown[] = [];
    let current: Utterance | undefined;
    const stub = Object.assign(new EventTarget(), {
      getVoices: () => [
        { name: 'far', lang: 'en-GB', localService: false }, { name: 'french', lang: 'fr-FR', localService: true },
        { name: 'american', lang: 'en-US', localService: true }, { name: 'british', lang: 'en-GB', localService: true },
      ],
      speak(sentence: Utterance) {
        current = sentence;
        said.push({ text: sentence.text, rate: sentence.rate, voice: sentence.voice.name });
        if (fails) setTimeout(() => sentence.onerror?.());
      },
      cancel() { const stopped = current; current = undefined; setTimeout(() => stopped?.onerror?.()); },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: stub });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: class { text: string; rate = 1; constructor(text: string) { this.text = text; } } });
    Object.assign(globalThis, { voiceTest: { said, finish() { const done = current; current = undefined; done?.onend?.(); }, speaking: () => current !== undefined } });
  }, { fails: options.fails ?? false });
}

type VoiceTest = { voiceTest: { said: Said[]; finish(): void; speaking(): boolean } };

export const said = (page: Page): Promise<Said[]> => page.evaluate(() => (globalThis as unknown as VoiceTest).voiceTest.said);
export const speaking = (page: Page): Promise<boolean> => page.evaluate(() => (globalThis as unknown as VoiceTest).voiceTest.speaking());
/** The voice comes to the end of its sentence. */
export const finishSentence = (page: Page): Promise<void> => page.evaluate(() => (globalThis as unknown as VoiceTest).voiceTest.finish());

/** The words that are marked as being read. */
export const marked = (page: Page): Promise<string> => page.evaluate(() => {
  const [range] = (CSS.highlights.get('read-aloud') ?? new Set<unknown>()) as Iterable<Range>;
  return range?.toString().replace(/\s+/g, ' ') ?? '';
});
