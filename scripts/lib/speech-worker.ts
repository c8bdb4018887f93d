// Speaks in a thread of its own and ends, so that the other editions are made meanwhile. eSpeak NG (GPL-3.0) is loaded here and
// nowhere else: it makes the sound files of the build, and is no part of the site.
import { parentPort, workerData } from 'node:worker_threads';
import Espeak, { type SpeechEvent } from '@echogarden/espeak-ng-emscripten';
import { createMp3Encoder } from 'wasm-media-encoders';
import { VOICE, type Said, type Sentence, type Times } from './speech.ts';

const espeak = await Espeak();
const speaker = new espeak.eSpeakNGWorker();
const rate = speaker.samplerate;
const encoder = await createMp3Encoder();
parentPort?.postMessage(speak(workerData as readonly Sentence[]));

function speak(sentences: readonly Sentence[]): Said {
  speaker.set_voice(VOICE.name);
  speaker.set_rate(VOICE.rate);
  encoder.configure({ sampleRate: rate, channels: 1, bitrate: VOICE.kilobits, outputSampleRate: 22050 });
  const mp3: Uint8Array[] = [];
  const times: Times[] = [];
  let samples = 0;
  const now = () => samples / rate * 1000;
  const add = (sound: Float32Array) => { mp3.push(encoder.encode([sound]).slice()); samples += sound.length; };

  for (const { text, pause } of sentences) {
    const start = now();
    const words: Times['words'] = [];
    speaker.synthesize(text, (sound: ArrayBuffer | null, events: readonly SpeechEvent[]) => {
      for (const { type, text_position: position, audio_position: at } of events) {
        if (type === 'word') words.push({ at: position - 1, start: start + at });
      }
      if (sound) add(Float32Array.from(new Int16Array(sound), (sample) => sample / 32768));
      return false;
    });
    times.push({ start, end: now(), words });
    add(new Float32Array(Math.round(pause / 1000 * rate)));
  }
  mp3.push(encoder.finalize().slice());
  return { mp3: new Uint8Array(Buffer.concat(mp3)), times };
}
