import type { Token } from '../tokens.ts';

/** What a pronoun says about whom it means. */
export interface Pronoun {
  readonly means: 'he' | 'she' | 'it' | 'they';
  readonly use: 'subject' | 'object' | 'possessive';
}

// "Them" and "it" as an object mean things more often than parties.
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { means: 'he', use: 'subject' }],
  ['him', { means: 'he', use: 'object' }],
  ['his', { means: 'he', use: 'possessive' }],
  ['she', { means: 'she', use: 'subject' }],
  ['her', { means: 'she', use: 'possessive' }],
  ['it', { means: 'it', use: 'subject' }],
  ['its', { means: 'it', use: 'possessive' }],
  ['they', { means: 'they', use: 'subject' }],
  ['their', { means: 'they', use: 'possessive' }],
]);

/** A pronoun that may stand for a party, by the word in lower case and the token after it. */
export function pronoun(word: string, next: Token | undefined): Pronoun | undefined {
  const object = word === 'her' && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next?.pos ?? '');
  return object ? { means: 'she', use: 'object' } : PRONOUNS.get(word);
}

/** Is the word, in lower case, a pronoun that may stand for a party? */
export const isPronoun = (word: string): boolean => PRONOUNS.has(word);

/** Verbs whose "it" often stands for nothing. */
const EMPTY = new Set("be is 's was seem appear remain take become look mean turn".split(' '));

/** Is the word an "it" that is no subject, or one that may stand for nothing ("it seems")? */
export const isEmptyIt = (word: string, next: Token | undefined): boolean =>
  word === 'it' && (!/^(?:VERB|AUX|ADV)$/.test(next?.pos ?? '') || EMPTY.has(next?.lemma ?? ''));

/** What those do who act: an "it" that does so is no treaty and no meeting. */
const ACTS = new Set(
  `say tell add demand want reject refuse offer insist call urge ask warn propose accept plan deny accuse agree vow seek
  announce order decide promise threaten appeal request pledge condemn welcome dismiss urge declare claim argue hope
  decline file sue recall launch deploy send ship dispatch airlift mobilise mobilize donate withdraw employ represent represents press impose lift`.split(
    /\s+/,
  ),
);

/** Does a verb that only somebody can do begin at a token, after auxiliaries and adverbs? */
export const acts = (tokens: readonly Token[], at: number): boolean => {
  return ACTS.has(tokens[verbAt(tokens, at)]?.lemma ?? '');
};

const verbAt = (tokens: readonly Token[], at: number): number => {
  let verb = at;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[verb]?.pos ?? '')) verb += 1;
  return verb;
};

/** What those do who have been asked or told something. */
const ANSWERS = new Set(
  'refuse reject decline agree accept deny dismiss reply answer respond promise oblige comply object consent'.split(
    ' ',
  ),
);

/** Does a verb of answering begin at a token, after auxiliaries and adverbs? */
export const isAnswer = (tokens: readonly Token[], at: number): boolean =>
  ANSWERS.has(tokens[verbAt(tokens, at)]?.lemma ?? '') && tokens[at]?.lower !== 'also';
