import { stemmer } from 'stemmer';
import type { Range } from '../../corpus/article.ts';
import { stemsOf } from '../../extract/stems.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf } from '../kin.ts';
import { COMMITMENTS, HYPOTHETICAL, LIGHT, NEGATIONS, NOT_ONLY, REFUSALS } from './act-words.ts';
import { once, type Side } from './side.ts';

/** What a clause says was done: a verb (or the noun that a light verb carries) with who and what stand around it. */
export interface Act {
  /** The class of like verbs that it belongs to. */
  readonly kin: string;
  /** Its words, the negation included. */
  readonly words: Range;
  readonly negated: boolean;
  /** It may happen, might have or should: nothing is said to have happened. */
  readonly hypothetical: boolean;
  /** Who and what stands before it and behind it in its clause: parties as `@id`, other content words as classes. */
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

const BREAK = /^(?:[;:—–()“”"]|,|and|but|that|which|who|while|although|because|after|before|when|if)$/;
/** A verb group is looked for a negation or a modal so many words before its verb. */
const GROUP = 5;

/** The acts of a sentence in order. */
export const actsOf = once(readActs);

function readActs(side: Side): Act[] {
  const { tokens } = side;
  const verbs = tokens.flatMap((token, i) => (token.pos === 'VERB' ? [i] : []));
  const names = partiesAt(side);
  const wordsOf = (from: number, to: number): Set<string> => {
    const plain = tokens.slice(from, to).filter((token) => !names.has(token.start));
    return new Set([
      ...tokens.slice(from, to).flatMap((token) => names.get(token.start) ?? []),
      ...stemsOf(plain.filter(({ lower }) => !/^\d/.test(lower))).map(kinOf),
    ]);
  };
  return verbs.flatMap((at, i): Act[] => {
    const verb = tokens[at];
    if (!verb) return [];
    const from = clauseStart(tokens, at, verbs[i - 1] ?? -1);
    const to = clauseEnd(tokens, at, verbs[i + 1] ?? tokens.length);
    const carried = LIGHT.has(verb.lemma)
      ? tokens.slice(at + 1, to).find(({ pos }) => pos === 'NOUN')
      : undefined;
    const group = tokens.slice(Math.max(groupStart(tokens, from), at - GROUP), at);
    const denies = group.findIndex(({ lower, lemma }) => NEGATIONS.has(lower) || REFUSALS.has(lemma));
    const negated = denies >= 0 && !NOT_ONLY.has(group[denies + 1]?.lower ?? '');
    const settled = negated || group.some(({ lemma }) => COMMITMENTS.has(lemma));
    const first = group[denies] ?? verb;
    const last = carried ?? verb;
    return [
      {
        kin: kinOf(carried?.stem ?? stemmer(verb.lemma)),
        words: { start: first.start, end: last.end },
        negated,
        hypothetical: group.some(({ lower }) => HYPOTHETICAL.has(lower) || (lower === 'to' && !settled)),
        before: wordsOf(from, at),
        behind: wordsOf(at + 1, to),
      },
    ];
  });
}

/** Where each token that is part of a party's name begins, with the party as a feature. */
function partiesAt({ story, article, reading, tokens }: Side): Map<number, string> {
  const at = new Map<number, string>();
  for (const { start, end, party } of reading.mentions) {
    const feature = `@${story.parties.of(article.id, party)}`;
    for (const token of tokens) if (token.start >= start && token.end <= end) at.set(token.start, feature);
  }
  return at;
}

function clauseStart(tokens: readonly Token[], verb: number, previous: number): number {
  let from = verb;
  while (from > previous + 1 && !BREAK.test(tokens[from - 1]?.lower ?? '')) from -= 1;
  return from;
}

/** A verb that another governs ("refused to sign") shares its group: it begins before the governing verb. */
function groupStart(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.lower !== 'to') return from;
  let start = from;
  while (start > 0 && from - start < GROUP && !BREAK.test(tokens[start - 1]?.lower ?? '')) start -= 1;
  return start;
}

function clauseEnd(tokens: readonly Token[], verb: number, next: number): number {
  let to = verb + 1;
  while (to < next && !/^[;:—–()“”"]$/.test(tokens[to]?.lower ?? '')) to += 1;
  return to;
}
