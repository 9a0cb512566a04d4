/** What a pronoun says about whom it means. */
export interface Pronoun {
  readonly means: 'he' | 'she' | 'it' | 'they';
  readonly use: 'subject' | 'object' | 'possessive';
}

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
] as const);

/** The pronouns that may stand for a party, by the word in lower case. "Them" too often means things. */
export const pronoun = (word: string): Pronoun | undefined => PRONOUNS.get(word);

/** Is the word, in lower case, a pronoun that may stand for a party? */
export const isPronoun = (word: string): boolean => PRONOUNS.has(word);
