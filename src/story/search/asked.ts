/** One content word of a query (or a phrase of function words, "run out"), and what in the index stands for it. */
export interface Asked {
  /** The word in lower case, without accents. */
  readonly word: string;
  /** Index terms (stems, ideas, parties, mended spellings), and how well each stands for the word, 0 to 1. Empty when nothing does. */
  readonly means: ReadonlyMap<string, number>;
  /** How much of the query the word carries, by the rarity of what stands for it. */
  readonly weight: number;
  /** Probably a name (see `isName`), spelt as the story spells it or not in the story at all; or a pronoun in the place of one. */
  readonly name: boolean;
  /** It says whose words are asked for (see `speakerIn`). */
  readonly speaker: boolean;
}
