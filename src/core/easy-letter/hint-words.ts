/** What is said about a rule; `{words}` are the words at fault, `{count}` is how many words the sentence has. */
export interface HintLine { hard: string; todo: string }

/** What hints say, from `content/labels/make-easy-read.yaml`. */
export interface HintWords {
  /** By the rule's code. A rule that is not among them speaks for itself. */
  rules: Readonly<Record<string, HintLine>>;
  language: HintLine;
  /** When a sentence has more hints than are shown. */
  more: HintLine;
  /** "For {phrase}, you could say {words}." and "You could add: {words}". */
  instead: string;
  meaning: string;
}
