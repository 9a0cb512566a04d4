import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { CLAUSE_OR_ASIDE_END } from './clause-end.ts';

/** Verbs that tell of nothing without their object or their subject: "the trial began", "gave evidence". */
const LIGHT = wordSet(
  `be have do make take give get go come put set hold keep let begin start continue resume end finish stop open close
  expect plan schedule intend want try need use follow happen occur include accord note see become remain seem appear`,
);
/** Objects that tell of nothing either: "takes place", "took part". */
export const EMPTY = wordSet('place part effect time turn way');

const isDeed = ({ pos, lemma }: Token): boolean => pos === 'VERB' && !LIGHT.has(lemma);

/** The verb of the clause before a date; of one that tells of nothing alone, the object, or else the subject. */
export function verbBefore(tokens: readonly Token[], from: number): Token | undefined {
  for (let i = from; i >= 0; i--) {
    const token = tokens[i];
    if (!token || CLAUSE_OR_ASIDE_END.has(token.text)) return undefined;
    if (isDescribing(tokens, i)) continue;
    if (isDeed(token)) return token;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      const object = token.pos === 'VERB' ? objectAt(tokens.slice(0, from + 1), i + 1) : undefined;
      if (object && !EMPTY.has(object.lemma)) return object;
      return subjectOf(tokens, i);
    }
  }
  return undefined;
}

/** The noun before a verb and all that goes with it: "the talks are supposed to take place". */
function subjectOf(tokens: readonly Token[], verb: number): Token | undefined {
  let at = verb - 1;
  while (/^(?:VERB|AUX|PART|ADV)$/.test(tokens[at]?.pos ?? '')) at--;
  const noun = tokens.slice(0, at + 1).findLast(({ pos }) => pos === 'NOUN' || pos === 'VERB');
  return noun?.pos === 'NOUN' ? noun : undefined;
}

/** Whether a participle describes the noun behind it: "the planned meeting". */
const isDescribing = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' &&
  /^(?:DET|ADJ)$/.test(tokens[i - 1]?.pos ?? '') &&
  /^(?:ADJ|NOUN)$/.test(tokens[i + 1]?.pos ?? '');

/** The noun of the phrase that begins at a place: "a top-secret visit". */
function objectAt(tokens: readonly Token[], from: number): Token | undefined {
  let noun: Token | undefined;
  for (const token of tokens.slice(from)) {
    if (noun ? token.pos !== 'NOUN' : !/^(?:DET|ADJ|NUM|PRON|NOUN|VERB)$|^-$/.test(token.pos)) break;
    if (token.pos === 'NOUN') noun = token;
  }
  return noun;
}

/** The verb of the clause that a date begins. */
export function verbAfter(tokens: readonly Token[], next: number): Token | undefined {
  for (const [i, token] of (next < 0 ? [] : tokens.slice(next)).entries()) {
    if (CLAUSE_OR_ASIDE_END.has(token.text)) return undefined;
    // "investigators, wondering why, searched"
    const aside = token.lower.endsWith('ing') && tokens[next + i - 1]?.text === ',';
    if (isDeed(token) && !aside) return token;
  }
  return undefined;
}

/** The verb of the clause that tells of a date: "in June, when she died". */
export function verbWhen(tokens: readonly Token[], next: number): Token | undefined {
  const at = tokens[next]?.text === ',' ? next + 1 : next;
  return tokens[at]?.lower === 'when' ? verbAfter(tokens, at + 1) : undefined;
}
