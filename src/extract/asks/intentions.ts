import { wordSet } from '../word-set.ts';
import { UNSAID } from './classes.ts';
import { clauseEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { isThing } from './kinds.ts';
import { type Line, pos, verbOf, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { actorOf, sideOf, speakingSide } from './sides.ts';
import { speakerOf } from './speech.ts';

/** What is not done without being refused: it lies in nobody's will. */
export const UNWILLED = wordSet(`
  be have know see need happen become feel seem appear matter think believe forget like last survive get win lose
  suffer find understand remember work help mean want hope expect exist die fall rise make reach solve resolve achieve
  succeed benefit recover arrive cause affect require involve include contain result depend prove apply qualify sleep
  exceed total amount notice hear receive fit deserve belong cost`);

/** "does not want to sell": said of somebody by what they will not do, or of themselves. */
export function notWanting(line: Line, group: VerbGroup): Found | undefined {
  const act = line.groupAt[group.last + 1];
  const verb = verbOf(line, act);
  const wants = group.form === 'finite' && verbOf(line, group) === 'want';
  if (wants && !act && !isSupposed(line, group)) return unwanted(line, group);
  if (!wants || !group.negated || act?.form !== 'infinitive' || act.passive) return undefined;
  if (UNSAID.has(verb) || UNWILLED.has(verb) || PERSONAL.has(verb) || isSupposed(line, group))
    return undefined;
  return {
    rule: 'refusal: not want to',
    kind: 'rejection',
    by: actorOf(line, group),
    to: undefined,
    words: group,
    content: { first: act.first, last: clauseEnd(line, act.first) },
  };
}

/** "does not want foreign troops on the island", "wants no delay" */
function unwanted(line: Line, group: VerbGroup): Found | undefined {
  const no = word(line, group.last + 1) === 'no';
  const first = group.last + (no ? 2 : 1);
  const last = phraseFrom(line, first)?.last;
  if (group.negated === no || group.passive || group.modal || last === undefined) return undefined;
  if (pos(line, last) === 'PRON' || VAGUE.has(word(line, last)) || !isThing(line, first, 'thing'))
    return undefined;
  return {
    rule: 'refusal: not want',
    kind: 'rejection',
    by: actorOf(line, group),
    to: undefined,
    words: { first: group.first, last: first - 1 },
    content: { first, last: clauseEnd(line, first) },
  };
}

const VAGUE = wordSet('trouble problem problems part thing things anything job money attention more fuss');

/** What one does not want for oneself, whatever others ask: "does not want to move". */
const PERSONAL = new Set(['do', 'go', 'move', 'live']);

/** "has no plans to intervene", "had no intention of selling", "saw no need to raise it", "there are no plans to". */
export function noPlans(line: Line, group: VerbGroup): Found | undefined {
  const noun = group.last + 2;
  const lemma = verbOf(line, group);
  const there = lemma === 'be' && word(line, group.first - 1) === 'there';
  if (!(there || lemma === 'have' || lemma === 'see') || word(line, noun - 1) !== 'no') return undefined;
  const start = noun + (word(line, noun + 1) === 'of' ? 2 : 1);
  const act = line.groupAt[start];
  const verb = verbOf(line, act);
  const known =
    INTENTIONS.has(word(line, noun)) ||
    (lemma === 'see' && /^(?:need|reason|grounds|point|case|basis)$/.test(word(line, noun)));
  if (!known || !act || UNSAID.has(verb) || UNWILLED.has(verb)) return undefined;
  return {
    rule: 'refusal: no plans to',
    kind: 'rejection',
    by: there ? speakingSide(line, group) : actorOf(line, group),
    to: undefined,
    words: { first: group.first, last: noun },
    content: { first: start, last: clauseEnd(line, start) },
  };
}

/** "“We are not going to pay,” the mayor said": what somebody says of themselves. */
export function notGoing(line: Line, group: VerbGroup): Found | undefined {
  const act = line.groupAt[group.last + 1];
  const verb = verbOf(line, act);
  if (!group.negated || word(line, group.last) !== 'going' || act?.form !== 'infinitive') return undefined;
  if (UNSAID.has(verb) || UNWILLED.has(verb) || !isOwnWord(line, group)) return undefined;
  return {
    rule: 'refusal: not going to',
    kind: 'rejection',
    by: actorOf(line, group),
    to: undefined,
    words: group,
    content: { first: act.last, last: clauseEnd(line, act.last) },
  };
}

const INTENTIONS = new Set(['plan', 'plans', 'intention', 'intentions', 'intent', 'desire', 'wish']);

/** Does whoever will not say so: "she said she would not attend"? */
export function isOwnWord(line: Line, group: VerbGroup): boolean {
  const side = actorOf(line, group.passive ? { ...group, passive: false } : group);
  const speaker = sideOf(line, speakerOf(line, group));
  return side !== undefined && side.party === speaker?.party;
}
