import { stemmer } from 'stemmer';
import type { Range } from '../../corpus/article.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf } from '../kin.ts';
import { HYPOTHETICAL, LIGHT } from './act-words.ts';
import { isClaim, isRefuted } from './claims.ts';
import { clauseEnd, clauseStart, GROUP, groupStart, subjectAcross, subjectShared } from './clauses.ts';
import { partiesAt } from './named.ts';
import { denialBefore, negationIn, ofManner, restricts } from './negation.ts';
import { once, type Side } from './side.ts';
import { isDoing, isPassive, isPredicate, isReflexive, phrasal, whenDone } from './voice.ts';
import { kinsOf } from './words.ts';

/** What a clause says was done: a verb (or the noun that a light verb carries) with who and what stand around it. */
export interface Act {
  /** The class of like verbs that it belongs to, or that of the noun that a light verb carries. */
  readonly kin: string;
  /** The class of its verb, whatever that carries. */
  readonly verb: string;
  /** Its words, the negation included. */
  readonly words: Range;
  readonly negated: boolean;
  /** It is negated as what somebody says is false: "denied that she lied". */
  readonly denied: boolean;
  /** It is done to oneself: "shot himself", "self-administered". */
  readonly reflexive: boolean;
  /** It may happen, might have or should, or only says of whom is spoken: nothing is said to have happened. */
  readonly hypothetical: boolean;
  /** Whether it is done or still to come; what somebody agrees to or refuses may be either. */
  readonly when: 'done' | 'ahead' | 'either';
  /** What stands before it is what it was done to, or what is so: "the bill was passed", "the road is open". */
  readonly passive: boolean;
  /** Who and what stands before it and behind it in its clause: parties as `@name`, other content words as classes. */
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  /** The head of the first noun phrase before it, and of the first behind it: to whom or what it is done. */
  readonly subject: string | undefined;
  readonly object: string | undefined;
  /** Who does it, where a passive says so: "by the union". */
  readonly by: ReadonlySet<string>;
}

const SUBJECTS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** The acts of a sentence in order. */
export const actsOf = once(readActs);

function readActs(side: Side): Act[] {
  const { tokens, reading } = side;
  const verbs = tokens.flatMap((token, i) =>
    (token.pos === 'VERB' && token.lower !== 'according') || isPredicate(tokens, i) || isDoing(tokens, i)
      ? [i]
      : [],
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
    const passive = isPassive(tokens, at);
    const carried =
      (LIGHT.has(verb.lemma) || LIGHT.has(verb.stem)) && !passive
        ? tokens.slice(at + 1, to).find((token) => token.pos === 'NOUN' && !isDate(token))
        : undefined;
    const group = tokens.slice(Math.max(groupStart(tokens, from), at - GROUP), at);
    const denies = negationIn(group);
    const denial = denialBefore(tokens, from);
    const own = denies >= 0 && !ofManner(group[denies + 1]?.lower ?? '');
    // "Denied selling" is denied once.
    const refuted = isRefuted(tokens, from);
    const negated = (own !== (denial !== undefined && denial !== group[denies])) !== refuted;
    const said = phrasal(verb, tokens[at + 1]);
    const when = whenDone(group, said);
    const settled = negated || when !== 'done';
    const by = passive ? tokens.findIndex(({ lower }, i) => i > at && i < to && lower === 'by') : -1;
    const first = denial ?? group[denies] ?? verb;
    const last = carried ?? verb;
    return [
      {
        verb: kinOf(stemmer(verb.lemma)),
        kin: kinOf(carried?.stem ?? stemmer(said)),
        words: { start: first.start, end: last.end },
        negated,
        denied: negated && (refuted || denial !== undefined),
        reflexive: isReflexive(tokens, at, to),
        hypothetical:
          restricts(tokens, at) ||
          (!refuted && isClaim(tokens, from)) ||
          (!refuted &&
            group.some(
              ({ lower, pos }) =>
                HYPOTHETICAL.has(lower) ||
                (lower === 'to' && pos === 'PART' && !settled) ||
                (lower === 'would' && conditional),
            )),
        when,
        passive,
        before:
          [before, wordsOf(groupStart(tokens, from), from), wordsOf(...subjectAcross(tokens, from))].find(
            ({ size }) => size > 0,
          ) ?? wordsOf(...subjectShared(tokens, at, verbs[i - 1])),
        behind: wordsOf(at + 1, to),
        subject: headIn(tokens.slice(from, at)),
        object: headIn(tokens.slice(at + 1, to)),
        by: by < 0 ? new Set() : wordsOf(by + 1, to),
      },
    ];
  });
}

/** The class of the head of the first noun phrase among some tokens. */
function headIn(tokens: readonly Token[]): string | undefined {
  const first = tokens.findIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const behind = tokens.findIndex(
    ({ pos, lower }, i) => i > first && pos !== 'NOUN' && pos !== 'PROPN' && !/^[’']s?$/.test(lower),
  );
  const head = tokens[behind < 0 ? tokens.length - 1 : behind - 1];
  return first >= 0 && head ? kinOf(head.stem) : undefined;
}
