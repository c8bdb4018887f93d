/**
 * The tag before an MP3 that tells players what it is (ID3v2.4, https://id3.org/id3v2.4.0-frames).
 * @param language three letters as in ISO 639-2, `eng`.
 */
export function id3Tag({ title, by, language }: { title: string; by: string; language: string }): Uint8Array {
  const frames = Buffer.concat([frame('TIT2', title), frame('TPE1', by), frame('TLAN', language)]);
  return Buffer.concat([Buffer.from('ID3\x04\x00\x00', 'latin1'), size(frames.length), frames]);
}

/** The texts of such a tag by their names, `TIT2` for the title; empty when there is none. */
export function readId3(bytes: Uint8Array): Record<string, string> {
  const tag = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const texts: Record<string, string> = {};
  if (tag.toString('latin1', 0, 3) !== 'ID3') return texts;
  const end = 10 + readSize(tag, 6);
  for (let at = 10; at + 11 <= end;) {
    const length = readSize(tag, at + 4);
    texts[tag.toString('latin1', at, at + 4)] = tag.toString('utf8', at + 11, at + 10 + length);
    at += 10 + length;
  }
  return texts;
}

const UTF_8 = 3;

function frame(name: string, text: string): Buffer {
  const content = Buffer.concat([Buffer.of(UTF_8), Buffer.from(text, 'utf8')]);
  return Buffer.concat([Buffer.from(name, 'latin1'), size(content.length), Buffer.of(0, 0), content]);
}

/** Sizes have 7 bits to a byte, so that no part of a tag looks like sound. */
function size(bytes: number): Buffer {
  return Buffer.of((bytes >> 21) & 127, (bytes >> 14) & 127, (bytes >> 7) & 127, bytes & 127);
}

function readSize(tag: Buffer, at: number): number {
  return [0, 1, 2, 3].reduce((sum, next) => (sum << 7) | (tag[at + next] ?? 0), 0);
}
