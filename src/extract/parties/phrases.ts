import type { Token } from '../tokens.ts';
import type { Name } from './names.ts';
import { describe, isDeterminer, nounAt } from './nounphrases.ts';
import type { PartyNoun } from './nouns.ts';
import { isPronoun } from './pronouns.ts';

/** Words in a sentence that may stand for a party. Token indices; half-open. */
export type Phrase = NamePhrase | NounPhrase | PronounPhrase;

interface At {
  readonly from: number;
  readonly to: number;
}

export interface NamePhrase extends At {
  readonly type: 'name';
  readonly name: Name;
}

/** A description: "the Kenyan government", "his lawyers", "a spokesman for the union". */
export interface NounPhrase extends At {
  readonly type: 'noun';
  readonly noun: PartyNoun;
  /** In lower case; absent for "officials said". */
  readonly determiner?: string;
  /** Whose it is: what stands before "'s", before the noun as in "union leaders", or after "of" and "for". */
  readonly owner?: Phrase;
  /** How the owner stands to the noun: "the union's leaders", "union leaders", "leaders of the union", "his leaders". */
  readonly tie?: 'possessive' | 'compound' | 'complement';
  /** The words between determiner and noun that belong to no owner, folded. */
  readonly qualifiers: readonly string[];
  /** The noun with the word that makes it another office ("prime minister"), folded. */
  readonly title: string;
}

export interface PronounPhrase extends At {
  readonly type: 'pronoun';
  readonly word: string;
}

const COMPLEMENT: Readonly<Record<string, ReadonlySet<string>>> = {
  of: new Set(['ruler', 'voice', 'office', 'body', 'crowd', 'person']),
  for: new Set(['voice', 'crowd', 'person']),
  from: new Set(['voice', 'crowd']),
  at: new Set(['voice', 'crowd']),
  to: new Set(['voice']),
};

/** Every phrase of a sentence that may stand for a party, in order; what belongs to a longer one is inside it. */
export function findPhrases(tokens: readonly Token[], names: readonly Name[]): Phrase[] {
  const phrases: Phrase[] = [];
  const byStart = new Map(names.map((name) => [name.from, name]));
  for (let at = 0; at < tokens.length; at += 1) {
    const name = byStart.get(at);
    if (name) {
      phrases.push({ type: 'name', from: name.from, to: name.to, name });
      at = name.to - 1;
      continue;
    }
    const word = tokens[at]?.lower ?? '';
    const noun = nounAt(tokens, at, byStart);
    if (noun) {
      const phrase = describe(tokens, at, noun, phrases);
      while (phrases.length > 0 && (phrases.at(-1)?.to ?? 0) > phrase.from) phrases.pop();
      phrases.push(phrase);
    } else if (isPronoun(word)) {
      phrases.push({ type: 'pronoun', from: at, to: at + 1, word });
    }
  }
  return joinComplements(tokens, phrases);
}

/** Take "of the union" and "for Acme" into the description before it. */
function joinComplements(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of [...phrases].reverse()) {
    const next = joined.at(-1);
    const preposition = tokens[phrase.to]?.lower ?? '';
    const gap = next && tokens.slice(phrase.to + 1, next.from);
    const near = gap?.every(isDeterminer) && gap.length <= 1;
    // "Head of U.S. policy": the name belongs to another noun.
    const whole =
      next !== undefined && (next.type !== 'name' || !/^(?:NOUN|ADJ)$/.test(tokens[next.to]?.pos ?? ''));
    if (
      phrase.type === 'noun' &&
      !phrase.owner &&
      whole &&
      next &&
      next.type !== 'pronoun' &&
      near &&
      COMPLEMENT[preposition]?.has(phrase.noun.noun)
    ) {
      joined.pop();
      joined.push({ ...phrase, to: next.to, owner: next, tie: 'complement' });
    } else joined.push(phrase);
  }
  return joined.reverse();
}
