import { stemmer } from 'stemmer';
import type { Range } from '../../corpus/article.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf } from '../kin.ts';
import { joinPhrases } from '../phrases.ts';
import { COMMITMENTS, HYPOTHETICAL, LIGHT } from './act-words.ts';
import { isRefuted } from './claims.ts';
import { clauseEnd, clauseStart, GROUP, groupStart, subjectAcross } from './clauses.ts';
import { partiesAt } from './named.ts';
import { denialBefore, negationIn, ofManner, restricts } from './negation.ts';
import { once, type Side } from './side.ts';
import { kinsOf } from './words.ts';

/** What a clause says was done: a verb (or the noun that a light verb carries) with who and what stand around it. */
export interface Act {
  /** The class of like verbs that it belongs to. */
  readonly kin: string;
  /** Its words, the negation included. */
  readonly words: Range;
  readonly negated: boolean;
  /** It may happen, might have or should, or only says of whom is spoken: nothing is said to have happened. */
  readonly hypothetical: boolean;
  /** Who and what stands before it and behind it in its clause: parties as `@name`, other content words as classes. */
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  /** The head of the first noun phrase behind it: to whom or what it is done. */
  readonly object: string | undefined;
}

const SUBJECTS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** The acts of a sentence in order. */
export const actsOf = once(readActs);

function readActs(side: Side): Act[] {
  const { tokens, reading } = side;
  const verbs = tokens.flatMap((token, i) =>
    token.pos === 'VERB' && token.lower !== 'according' ? [i] : [],
  );
  const names = partiesAt(side);
  const isDate = ({ start, end }: Range) =>
    reading.dates.some((date) => date.start <= start && end <= date.end);
  const wordsOf = (from: number, to: number): Set<string> => {
    const inside = tokens.slice(from, to);
    const plain = inside.filter(
      (token) => !names.get(token.start)?.person && !/^\d/.test(token.lower) && !isDate(token),
    );
    return new Set([...inside.flatMap(({ start }) => names.get(start)?.feature ?? []), ...kinsOf(plain)]);
  };
  const conditional = tokens.some(({ lower }) => lower === 'if' || lower === 'unless');
  return verbs.flatMap((at, i): Act[] => {
    const verb = tokens[at];
    if (!verb) return [];
    const from = clauseStart(tokens, at, verbs[i - 1] ?? -1);
    const to = clauseEnd(tokens, at, verbs[i + 1] ?? tokens.length);
    // An adverb alone is no subject: "…, secretly travelled".
    const before = wordsOf(from, tokens.slice(from, at).some(({ pos }) => SUBJECTS.has(pos)) ? at : from);
    const carried = LIGHT.has(verb.lemma)
      ? tokens.slice(at + 1, to).find(({ pos }) => pos === 'NOUN')
      : undefined;
    const group = tokens.slice(Math.max(groupStart(tokens, from), at - GROUP), at);
    const denies = negationIn(group);
    const denial = denialBefore(tokens, from);
    const own = denies >= 0 && !ofManner(group[denies + 1]?.lower ?? '');
    // "Denied selling" is denied once.
    const refuted = isRefuted(tokens, from);
    const negated = (own !== (denial !== undefined && denial !== group[denies])) !== refuted;
    const settled = negated || group.some(({ lemma }) => COMMITMENTS.has(lemma));
    const first = denial ?? group[denies] ?? verb;
    const last = carried ?? verb;
    return [
      {
        kin: kinOf(carried?.stem ?? stemmer(phrasal(verb, tokens[at + 1]))),
        words: { start: first.start, end: last.end },
        negated,
        hypothetical:
          restricts(tokens, at) ||
          (!refuted &&
            group.some(
              ({ lower }) =>
                HYPOTHETICAL.has(lower) || (lower === 'to' && !settled) || (lower === 'would' && conditional),
            )),
        before:
          [before, wordsOf(groupStart(tokens, from), from)].find(({ size }) => size > 0) ??
          wordsOf(...subjectAcross(tokens, from)),
        behind: wordsOf(at + 1, to),
        object: objectIn(tokens.slice(at + 1, to)),
      },
    ];
  });
}

/** The one word that says what a verb of two words says ("turned down"), else the verb. */
function phrasal(verb: Token, next: Token | undefined): string {
  const joined =
    next && /^(?:ADP|PART|ADV)$/.test(next.pos) ? joinPhrases(`${verb.lower} ${next.lower}`) : ' ';
  return joined.includes(' ') ? verb.lemma : joined;
}

function objectIn(tokens: readonly Token[]): string | undefined {
  const first = tokens.findIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const behind = tokens.findIndex(({ pos }, i) => i > first && pos !== 'NOUN' && pos !== 'PROPN');
  const head = tokens[behind < 0 ? tokens.length - 1 : behind - 1];
  return first >= 0 && head ? kinOf(head.stem) : undefined;
}
