/** What is wrong with a file of the corpus, in words that the person who keeps it can act on. */
export interface Problem {
  /** Relative to the corpus folder, with forward slashes. */
  readonly file: string;
  /** From 1, in the file as an editor counts it. */
  readonly line: number;
  readonly message: string;
}
