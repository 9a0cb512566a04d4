import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import type { Tense } from './rule.ts';

/** Words that look ahead wherever they stand. */
export const WILL = wordSet(`will shall wo sha 'll upcoming forthcoming`);
/** Words that look ahead when they stand before the date: "due Friday", "ahead of Friday's vote". */
const AHEAD = wordSet(
  'scheduled slated planned expected due poised deadline effective payable supposed likely ready',
);
/** Words that leave open what comes. */
export const MODAL = wordSet('would may might should must can');
/** What an infinitive must follow to look ahead: "plans to meet", but "refused to meet". */
const PLANS = wordSet(
  `plan expect schedule set slate intend hope agree vow promise pledge prepare aim want need decide threaten go wish ask
  urge call order propose offer ready likely due unlikely suppose`,
);
/** Verbs of timetables, which say in the present what is to come: "resumes Thursday". */
const TIMETABLE = wordSet(
  `begin start open resume close expire end continue return arrive depart air premiere meet vote enter face host launch
  travel visit leave play go take release publish elect lapse reopen`,
);
/** What is arranged is told in the present too: "we are meeting on Saturday". */
const ARRANGED = wordSet(
  'meeting leaving flying arriving departing returning playing hosting traveling travelling',
);
const NOW_BE = wordSet(`am is are 'm 're`);
const PAST = wordSet(`was were had did been wasn weren hadn didn 'd`);
/** Past forms that are often tagged as something else. */
const PAST_FORMS = wordSet(
  'said told met held made gave took came went became began left lost won fell rose died headed ended',
);

/** Whether a word tells of the past. */
export const isPast = ({ lower, lemma, pos }: Token): boolean =>
  PAST.has(lower) ||
  PAST_FORMS.has(lower) ||
  (pos === 'VERB' && lower !== lemma && !/(?:ing|s)$/.test(lower));

/** Whether the infinitive at `i` is the only verb, in what is told in no past: "Nurses to march on Friday". */
const isHeadline = (tokens: readonly Token[], i: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '') &&
  !tokens.slice(0, i).some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
  !tokens.slice(i).some(isPast);

/** The tense that the word at `i` gives to a date that stands behind it (`before`) or in front of it, if any. */
export function tenseAt(tokens: readonly Token[], i: number, before: boolean): Tense | undefined {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token) return undefined;
  const earlier = tokens.slice(Math.max(0, i - 4), i);
  const had = earlier.some(({ lower }) => lower === 'had' || lower === 'as' || lower === 'originally');
  if (WILL.has(token.lower)) return 'future';
  if (before && AHEAD.has(token.lower)) return had ? 'past' : 'future';
  if (token.lower === 'set' && /^(?:to|for)$/.test(next?.lower ?? '')) return had ? 'past' : 'future';
  if (/^(?:have|has|'ve)$/.test(token.lower) && /^(?:VERB|AUX)$/.test(next?.pos ?? '')) return 'past';
  // "has a fair in April", but "has lost in April"
  if (before && /^(?:have|has)$/.test(token.lower) && next?.pos === 'DET') return 'future';
  if (MODAL.has(token.lower) && token.text !== 'May' && next?.lower !== 'have') return 'future';
  if (token.lower === 'to' && (next?.lower === 'be' || (next?.pos === 'VERB' && next.lower === next.lemma))) {
    const isTo = /^(?:is|are)$/.test(tokens[i - 1]?.lower ?? '');
    const plans = !had && earlier.some((word) => PLANS.has(word.lemma));
    return isTo || plans || isHeadline(tokens, i) ? 'future' : undefined;
  }
  if (
    TIMETABLE.has(token.lemma) &&
    token.pos === 'VERB' &&
    (/^(?:\w+s|open|begin|start|end|meet|vote)$/.test(token.lower) ||
      // "talks resume Friday", but "to resume on Friday"
      (token.lower === token.lemma && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? '')))
  ) {
    return 'future';
  }
  if (before && ARRANGED.has(token.lower) && NOW_BE.has(tokens[i - 1]?.lower ?? '')) return 'future';
  if (/^runs?$/.test(token.lower) && /^(?:from|through|to|until|out)$/.test(next?.lower ?? ''))
    return 'future';
  if (!isPast(token)) return undefined;
  // "will be held", "is to be held": the auxiliary decides, not the participle
  return earlier.some((word) => word.lower === 'be' || word.lower === 'will') ? undefined : 'past';
}
