/** What we use of eSpeak NG (https://github.com/echogarden-project/espeak-ng-emscripten). */
declare module '@echogarden/espeak-ng-emscripten' {
  export interface SpeechEvent {
    type: 'sentence' | 'word' | 'phoneme' | 'samplerate' | 'mark' | 'end';
    /** Counted in letters, from 1. */
    text_position: number;
    /** Milliseconds from the beginning of the text. */
    audio_position: number;
  }
  interface Worker {
    samplerate: number;
    set_voice(name: string): number;
    set_rate(wordsAMinute: number): void;
    /** @param take gets the sound in pieces of 16-bit numbers. It returns true to stop. */
    synthesize(text: string, take: (sound: ArrayBuffer | null, events: readonly SpeechEvent[]) => boolean): void;
  }
  export default function load(): Promise<{ eSpeakNGWorker: new () => Worker }>;
}
