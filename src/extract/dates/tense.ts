import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { CLAUSE_END } from './clause-end.ts';
import type { Tense } from './rule.ts';

const WILL = wordSet(`will shall wo sha 'll upcoming forthcoming`);
/** Words that look ahead when they stand before the date: "due Friday", "ahead of Friday's vote". */
const AHEAD = wordSet(
  'scheduled slated planned expected due poised deadline effective payable supposed likely ready',
);
const MODAL = wordSet('would may might should must can');
/** What an infinitive must follow to look ahead: "plans to meet", but "refused to meet". */
const PLANS = wordSet(
  `plan expect schedule set slate intend hope agree vow promise pledge prepare aim want need decide threaten go wish ask
  urge call order propose offer ready likely due unlikely suppose`,
);
/** Verbs of timetables, which say in the present what is to come: "resumes Thursday". */
const TIMETABLE = wordSet(
  `begin start open resume close expire end continue return arrive depart air premiere meet vote enter face host launch
  travel visit leave play go take release publish`,
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
/** After a comma these begin another clause: "…, with the envoys leaving in May". */
const LINKS = wordSet('with while as although though but whereas amid who which');
/** Verbs that move something to a later day: "postponed the vote until Friday". */
const PUT_OFF = wordSet('postpone delay extend adjourn reschedule defer give have');

const isPast = ({ lower, lemma, pos }: Token): boolean =>
  PAST.has(lower) ||
  PAST_FORMS.has(lower) ||
  (pos === 'VERB' && lower !== lemma && !/(?:ing|s)$/.test(lower));

/** The tense that one word gives to what stands around it, if any. */
function tenseAt(tokens: readonly Token[], i: number, before: boolean): Tense | undefined {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token) return undefined;
  const earlier = tokens.slice(Math.max(0, i - 4), i);
  const had = earlier.some(({ lower }) => lower === 'had' || lower === 'as' || lower === 'originally');
  if (WILL.has(token.lower)) return 'future';
  if (before && AHEAD.has(token.lower)) return had ? 'past' : 'future';
  if (token.lower === 'set' && /^(?:to|for)$/.test(next?.lower ?? '')) return had ? 'past' : 'future';
  if (/^(?:have|has|'ve)$/.test(token.lower) && /^(?:VERB|AUX)$/.test(next?.pos ?? '')) return 'past';
  if (MODAL.has(token.lower) && token.text !== 'May' && next?.lower !== 'have') return 'future';
  if (token.lower === 'to' && next?.pos === 'VERB' && next.lower === next.lemma) {
    const isTo = /^(?:is|are)$/.test(tokens[i - 1]?.lower ?? '');
    return isTo || (!had && earlier.some((word) => PLANS.has(word.lemma))) ? 'future' : undefined;
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
  if (/^runs?$/.test(token.lower) && /^(?:from|through|to|until)$/.test(next?.lower ?? '')) return 'future';
  if (!isPast(token)) return undefined;
  // "will be held", "is to be held": the auxiliary decides, not the participle
  return earlier.some((word) => word.lower === 'be' || word.lower === 'will') ? undefined : 'past';
}

/** "unless it was paid by Friday", "would leave if there was no deal by Friday": what is put off to a day has not come. */
function isDeadline(before: readonly Token[]): boolean {
  const clause = before.findLastIndex(({ text }) => CLAUSE_END.has(text));
  const own = before.slice(clause + 1);
  const at = own.findLastIndex(({ lower }) => lower === 'unless' || lower === 'if');
  const main = own.slice(0, Math.max(at, 0));
  if (at < 0 || main.some(({ lower }) => lower === 'had')) return false;
  return own[at]?.lower === 'unless' || main.some(({ lower }) => WILL.has(lower) || lower === 'would');
}

/**
 * The tense of the clause around the words from `start` to `end`: of the nearest telling word before them, else of
 * the nearest after them. Undefined where nothing tells. Before a possessive ("after Sunday's vote") only a word that
 * stands close by can tell, as the verb speaks of something else.
 */
export function tenseAround(tokens: readonly Token[], start: number, end: number): Tense | undefined {
  const first = tokens.findIndex((token) => token.start >= start);
  const at = first < 0 ? tokens.length : first;
  const near = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  if (near.includes('until') && tokens.slice(0, at).some(({ lemma }) => PUT_OFF.has(lemma))) return 'future';
  if (/^(?:by|until|before)$/.test(near.at(-1) ?? '') && isDeadline(tokens.slice(0, at))) return 'future';
  if (/\b(?:soon|early) as$/.test(near.join(' '))) return 'future';
  const verbs = tokens.slice(0, at).filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (near.at(-1) === 'from' && verbs.length > 0 && !verbs.some(isPast)) return 'future';
  const possessive = tokens.some((token) => token.start === end && token.lower === "'s");
  for (let i = at - 1; i >= (possessive ? at - 3 : 0); i--) {
    const token = tokens[i];
    if (!token || CLAUSE_END.has(token.text)) break;
    if (token.text === ',' && LINKS.has(tokens[i + 1]?.lower ?? '')) break;
    if (possessive && token.lower === 'ahead') return 'future';
    const tense = tenseAt(tokens, i, true);
    if (tense) return tense;
  }
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start < end) continue;
    if (CLAUSE_END.has(token.text)) break;
    // "Friday's vote would be close" may have been or not
    if (possessive && MODAL.has(token.lower)) continue;
    const tense = tenseAt(tokens, i, false);
    if (tense) return tense;
  }
  return undefined;
}
