import type { DraftContext, DraftPoint, DraftSentence, Passage } from './types.ts';

/** P1: a picture stands for at most two sentences. */
const MOST = 2;
const ALTERNATIVES = 2;
/** Where no picture fits, one that says so. */
const NONE_FITS = ['question', 'read', 'form'];

/**
 * Sets a passage as points of one or two sentences, each with the picture that fits best.
 * @param before the pictures of the points before; those of these points are added.
 */
export function pointsOf({ from, sentences, notes }: Passage, explain: (sentence: string) => { text: string; notes: string[] }, context: DraftContext, before: string[]): DraftPoint[] {
  const groups = grouped(sentences);
  const changed = sentences.map(({ text }) => text).join(' ') !== from;
  return groups.map((group, at) => {
    const explained = group.map(({ text }) => explain(text));
    const chosen = pictureFor(group, context, before);
    before.push(chosen.picture);
    return {
      ...chosen,
      sentences: explained.map(({ text }) => text),
      notes: [...(changed && at === 0 ? [`It said: ${from}`] : []), ...(at === 0 ? notes : []), ...explained.flatMap((sentence) => sentence.notes)],
    };
  });
}

/** What leans on the sentence before it stays with it. */
function grouped(sentences: readonly DraftSentence[]): DraftSentence[][] {
  const groups: DraftSentence[][] = [];
  for (const [at, sentence] of sentences.entries()) {
    const group = groups.at(-1);
    const nextLeans = sentences[at + 1]?.leans === true;
    if (group && (sentence.leans ? group.length < MOST : group.length < MOST && !nextLeans)) group.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

function pictureFor(group: readonly DraftSentence[], { chooser, pictures }: DraftContext, before: readonly string[]): Pick<DraftPoint, 'picture' | 'alternatives'> {
  const [best, ...others] = chooser.choose(group.map(({ text }) => text).join(' '), before);
  if (best !== undefined) return { picture: best, alternatives: others.slice(0, ALTERNATIVES) };
  const stand = NONE_FITS.find((id) => pictures.some((picture) => picture.id === id)) ?? pictures[0]?.id ?? '';
  return { picture: stand, alternatives: [] };
}
