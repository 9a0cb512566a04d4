import type { PartyId } from '../parties.ts';
import type { StoryText } from '../story-text.ts';
import type { Asked } from './asked.ts';
import type { Passage } from './passages.ts';
import type { QueryContext } from './query-context.ts';

const PRONOUN = /\b(?:he|him|his|she|her|hers)\b/i;

/** Whether a folded word stands for a person whom it does not name. */
export const isPronoun = (folded: string): boolean => PRONOUN.test(folded);

/** How well a passage that names or means the person stands for the pronoun. */
const WORTH = 0.9;

/** The person (one of the story's parties) whom most of its sentences name or mean. */
export function foremostPerson({ parties }: StoryText, passages: readonly Passage[]): PartyId | undefined {
  const counts = new Map<PartyId, number>();
  for (const { terms } of passages) {
    const said = new Set(terms.filter((term) => /^[&~]/.test(term)).map((term) => term.slice(1)));
    for (const id of said) {
      if (parties.all.get(id)?.kind === 'person') counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * What a pronoun asks for beside the other words of a query, where they name nobody: the story's foremost person.
 * Like a name it is no evidence of an answer.
 */
export function pronounIn(
  query: string,
  asked: readonly Asked[],
  { person, frequencies }: Pick<QueryContext, 'person' | 'frequencies'>,
): Asked[] {
  const word = PRONOUN.exec(query)?.[0].toLowerCase();
  if (word === undefined || person === undefined) return [];
  if (asked.length === 0 || asked.some(({ name }) => name)) return [];
  const means = new Map([`&${person}`, `~${person}`].map((term) => [term, WORTH] as const));
  return [{ word, means, weight: frequencies.rarity(`&${person}`), name: true, speaker: false }];
}
