import type { Token } from '../tokens.ts';
import type { Name } from './names.ts';
import { describe, isDeterminer, nounAt } from './nounphrases.ts';
import type { Phrase } from './phrase.ts';
import { isPronoun } from './pronouns.ts';

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
