import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { CLAUSE_OR_ASIDE_END } from './clause-end.ts';
import { nounAt } from './deed-nouns.ts';
import { isPast } from './telling.ts';

/** Verbs that tell of nothing without their object or their subject: "the trial began", "gave evidence". */
const LIGHT = wordSet(
  `be have do make take give get go come put set hold keep let begin start continue resume end finish stop open close
  expect plan schedule intend want try need use follow happen occur include accord note see become remain seem appear
  suffer face undergo experience strike hit carry conduct`,
);
/** Those of them whose subject tells more: "the quake struck the coast". */
const OF_SUBJECT = wordSet('happen occur go come remain seem appear strike hit');
/** Objects that tell of nothing either: "takes place", "took part". */
export const EMPTY = wordSet('place part effect time turn way');
/** Participles that are no verbs of a clause. */
const PREPOSITIONS = wordSet('including according following regarding concerning');

const isDeed = ({ pos, lemma }: Token): boolean => pos === 'VERB' && !LIGHT.has(lemma);

/** The verb of the clause before a date; of one that tells of nothing alone, the object, or else the subject. */
export function verbBefore(tokens: readonly Token[], from: number): Token | undefined {
  for (let i = from; i >= 0; i--) {
    i = beforeAside(tokens, i);
    const token = tokens[i];
    if (!token || CLAUSE_OR_ASIDE_END.has(token.text) || isThat(token)) return undefined;
    if (isDescribing(tokens, i) || PREPOSITIONS.has(token.lower)) continue;
    if (isDeed(token)) return token;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      const found = objectAt(tokens.slice(0, from + 1), i + 1);
      const object = found && EMPTY.has(found.lemma) ? undefined : found;
      const isFirst = token.pos === 'VERB' && !OF_SUBJECT.has(token.lemma);
      return isFirst ? (object ?? subjectOf(tokens, i)) : (subjectOf(tokens, i) ?? object);
    }
  }
  return undefined;
}

/** A place, or the one before the brackets that end there: "at 10 a.m. (0900 GMT)". */
const beforeAside = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === ')' ? tokens.slice(0, at).findLastIndex(({ text }) => text === '(') - 1 : at;

/** The noun before a verb and all that goes with it: "the talks are supposed to take place". */
function subjectOf(tokens: readonly Token[], verb: number): Token | undefined {
  let at = verb - 1;
  while (/^(?:VERB|AUX|PART|ADV)$/.test(tokens[at]?.pos ?? '')) at--;
  while (at >= 0 && tokens[at]?.pos !== 'VERB') {
    const noun = nounAt(tokens, at--);
    if (noun) return noun;
  }
  return undefined;
}

/** Whether a word begins what somebody says: "said that the quake on Tuesday was no surprise". */
const isThat = ({ lower, pos }: Token): boolean => lower === 'that' && pos === 'SCONJ';

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

/** The verb that goes on behind a date: "met on Tuesday and voted". */
export function verbJoined(tokens: readonly Token[], next: number): Token | undefined {
  const at = tokens[next + 1]?.pos === 'ADV' ? next + 2 : next + 1;
  const verb = tokens[at];
  return tokens[next]?.lower === 'and' && verb && isDeed(verb) && isPast(verb) ? verb : undefined;
}
