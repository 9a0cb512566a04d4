import { clauseEnd } from './clause.ts';
import { isUnreal } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { actorOf, sideOf } from './sides.ts';

const THREATS = new Set(['threaten', 'vow', 'swear', 'warn']);
/** Verbs of not doing something, over the infinitive that says what. */
const OMITTING = new Set(['fail', 'refuse', 'neglect', 'decline']);
/** What nobody can do because somebody else wants it. */
const STATES = new Set([
  'be',
  'have',
  'know',
  'need',
  'want',
  'like',
  'think',
  'happen',
  'improve',
  'change',
]);

/** What a threat is to bring about: "threatened to strike if the bank did not pay". */
export function findThreats(line: Line): Found[] {
  return line.tokens.flatMap((token, i): Found[] => {
    if (token.lower !== 'if') return [];
    const threat = line.groups.findLast(
      ({ last, form }) => last < i && last > i - REACH && form !== 'infinitive' && isThreat(line, last),
    );
    const to = phraseFrom(line, i + 1);
    if (!threat || !to || threat.passive || isUnreal(line, threat, 'demand')) return [];
    const content = undoneAfter(line, to.last + 1);
    const by = actorOf(line, threat);
    const side = sideOf(line, to);
    // "if it did not rain": only who can act is asked to.
    const passive = line.groupAt[content?.first ?? -1]?.passive === true && pos(line, to.last) !== 'PRON';
    if (!content || !by || !(side || passive) || side?.party === by.party) return [];
    return [
      {
        rule: 'threat: if not',
        kind: 'demand',
        by,
        to: passive ? undefined : to,
        words: { first: i, last: content.first - 1 },
        content,
      },
    ];
  });
}

const isThreat = (line: Line, verb: number): boolean => THREATS.has(line.tokens[verb]?.lemma ?? '');

/** How many tokens a threat may stand before its condition. */
const REACH = 25;
/** "if they were not back by noon" */
const RETURNED = /^(?:back|out|home|gone|free)$/;
/** How many tokens may part a subject from its verb: "his uncle, Tim Roe, did not". */
const ASIDE = 8;

/** What is not done: "did not *pay*", "failed *to pay*". */
function undoneAfter(line: Line, from: number): Phrase | undefined {
  const group = line.groups.find(({ first, form }) => first >= from && form === 'finite');
  if (!group || group.first - from > ASIDE || group.modal === 'could') return undefined;
  const lemma = verbOf(line, group);
  if (OMITTING.has(lemma) && !group.negated) {
    const next: VerbGroup | undefined = line.groupAt[group.last + 1];
    return next?.form === 'infinitive' ? { first: next.first, last: clauseEnd(line, next.first) } : undefined;
  }
  const between = line.tokens.slice(from, group.first);
  const apart = between.some(({ lower }) => lower === 'if' || lower === ';');
  const gone = lemma === 'be' && RETURNED.test(word(line, group.last + 1));
  if (!group.negated || apart || (STATES.has(lemma) && !gone)) return undefined;
  return { first: gone ? group.last + 1 : group.last, last: clauseEnd(line, group.last) };
}
