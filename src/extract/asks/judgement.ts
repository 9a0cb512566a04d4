import { ASKED_NOUNS, EVENT_NOUNS, PERMIT_NOUNS } from './classes.ts';
import { isSupposed } from './context.ts';
import type { Found } from './found.ts';
import { askedBefore } from './gap.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { actorOf, speakingSide } from './sides.ts';
import { grammaticalSubject } from './subjects.ts';

/** "an offer that the bank found unacceptable", "called the plan a non-starter", "called the demand absurd". */
export function unacceptable(line: Line, group: VerbGroup): Found | undefined {
  if (!JUDGING.has(verbOf(line, group)) || group.negated) return undefined;
  for (let i = group.last + 1; i < line.tokens.length && i < group.last + 9; i++) {
    const mocked = MOCKED.has(word(line, i));
    if (!mocked && !REFUSED.has(word(line, i))) continue;
    const between = line.tokens.slice(group.last + 1, i).some((token) => ASKED_NOUNS.has(token.lemma));
    const before = askedBefore(line, group);
    if (mocked && !between && !before) return undefined;
    return {
      rule: 'refusal: found unacceptable',
      kind: 'rejection',
      by: actorOf(line, group),
      to: undefined,
      words: { first: group.first, last: i },
      content: before ?? {
        first: group.last + 1,
        last: Math.max(group.last + 1, pos(line, i - 1) === 'DET' ? i - 2 : i - 1),
      },
    };
  }
  return undefined;
}

/** "Lund said a lower price was out of the question", "insists that the islands are not for sale". */
export function outOfQuestion(line: Line, group: VerbGroup): Found | undefined {
  const be = line.tokens[group.first]?.lemma === 'be' || verbOf(line, group) === 'be';
  if (!be || isSupposed(line, group)) return undefined;
  const rest = line.tokens
    .slice(group.last + 1, group.last + 6)
    .filter(({ pos: tag, lower }) => tag !== 'PUNCT' && lower !== 'not')
    .map(({ lower }) => lower)
    .join(' ');
  const denied = group.negated || word(line, group.last + 1) === 'not';
  const subject = grammaticalSubject(line, group);
  const judged = (denied ? /^acceptable/ : /^(?:unacceptable|unthinkable|a non-?starter)/).test(rest);
  if (!(denied ? CLOSED : AWAY).test(rest) && !(judged && subject && isAnswerable(line, subject)))
    return undefined;
  if (pos(line, subject?.last ?? -1) === 'PRON') return undefined;
  return (
    subject && {
      rule: 'refusal: out of the question',
      kind: 'rejection',
      by: speakingSide(line, group),
      to: undefined,
      words: { first: group.first, last: group.last + 3 },
      content: subject,
    }
  );
}

/** An ask or a grant, to which one may say no; of much else one says that it is unacceptable. */
const isAnswerable = (line: Line, { last }: Phrase): boolean => {
  const noun = line.tokens[last]?.lemma ?? '';
  return ASKED_NOUNS.has(noun) || PERMIT_NOUNS.has(noun) || EVENT_NOUNS.has(noun);
};

const AWAY = /^(?:out of (?:the )?question|off the table)/;
const CLOSED =
  /^(?:for sale|on the table|negotiable|an option|up for (?:negotiation|discussion|debate|sale))/;
const JUDGING = new Set(['find', 'call', 'deem', 'consider', 'declare', 'describe', 'label', 'brand', 'say']);
/** What one calls an ask that one refuses; of other things it is only an opinion. */
const MOCKED = new Set([
  'unreasonable',
  'absurd',
  'insulting',
  'ridiculous',
  'excessive',
  'unrealistic',
  'laughable',
  'insult',
  'inadequate',
  'insufficient',
  'derisory',
  'disgrace',
  'disgraceful',
  'outrage',
  'outrageous',
  'farce',
  'betrayal',
]);
const REFUSED = new Set([
  'unacceptable',
  'non-starter',
  'nonstarter',
  'inadmissible',
  'unworkable',
  'non-negotiable',
]);
