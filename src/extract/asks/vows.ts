import { wordSet } from '../word-set.ts';
import { clauseEnd } from './clause.ts';
import { isUnreal } from './context.ts';
import type { Found } from './found.ts';
import { KIND } from './kindness.ts';
import { type Line, pos, verbOf, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { actorOf } from './sides.ts';
import { nounIn } from './things.ts';

/** What one vows to do for others, besides what is kind in itself; of all else a vow is a boast or a threat. */
const FOR_OTHERS = wordSet(
  'aid support protect repair bring find hunt track pursue ensure return investigate reform improve',
);

/** Promises by other verbs: "vowed to rebuild the town", "assured the drivers that it would pay them". */
export function findVows(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const lemma = verbOf(line, group);
    if (group.passive || isUnreal(line, group, 'offer')) return [];
    const vowed = lemma === 'vow' || lemma === 'swear' ? vowedAfter(line, group.last + 1) : undefined;
    const assured = lemma === 'assure' ? assuredAfter(line, group.last + 1) : undefined;
    const made = vowed ?? assured;
    return made
      ? [{ rule: `vow: ${lemma}`, kind: 'offer', by: actorOf(line, group), words: group, ...made }]
      : [];
  });
}

type Made = Pick<Found, 'to' | 'content'>;

const SUPPORT = wordSet('support help aid assistance backing protection');

function vowedAfter(line: Line, i: number): Made | undefined {
  if (nounIn(line, i, SUPPORT)) return { to: undefined, content: { first: i, last: clauseEnd(line, i) } };
  const verb = line.groupAt[i];
  const act = verb?.form === 'infinitive' ? verbOf(line, verb) : '';
  if (!FOR_OTHERS.has(act) && !KIND.has(act)) return undefined;
  return { to: undefined, content: { first: i, last: clauseEnd(line, i) } };
}

/** "the drivers (that) it would pay them": a person, and what will be. */
function assuredAfter(line: Line, i: number): Made | undefined {
  const to = phraseFrom(line, i);
  if (!to) return undefined;
  const start = to.last + (word(line, to.last + 1) === 'that' ? 2 : 1);
  const subject = phraseFrom(line, start);
  const act = subject && line.groupAt[subject.last + 1];
  const own = act?.modal === 'will' || act?.modal === 'would';
  return own && pos(line, act.last) === 'VERB'
    ? { to, content: { first: start, last: clauseEnd(line, start) } }
    : undefined;
}
