import type { Candidate, Found } from '../candidate.ts';

/** What a document says by itself: a candidate whose language nobody has looked at yet. */
export type Draft = Omit<Candidate, 'language'> & {
  /** What the document says its language is, ISO 639-1. */
  readonly language?: Found;
};
