import { wordSet } from '../word-set.ts';
import { clauseEnd } from './clause.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, verbOf, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { actorOf } from './sides.ts';
import { subjectOf } from './subjects.ts';

const JUDGES = wordSet('judge judges justice court courts magistrate tribunal');
const BARRING = wordSet('bar ban prohibit forbid prevent stop');

/** What the sides of a case ask to do; that nobody may leave the country is a sentence, and no refusal. */
const PLEADING = wordSet(
  'calling using introducing showing telling mentioning presenting testifying questioning arguing citing playing seeking asking',
);

/** What a court does not allow: "ruled that the tape will not be shown", "barred the defense from calling her". */
export function findRulings(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const lemma = verbOf(line, group);
    if (group.passive || group.negated || group.modal || group.form !== 'finite') return [];
    const barred = BARRING.has(lemma) && isJudge(line, group) ? barredAfter(line, group.last + 1) : undefined;
    const made = lemma === 'rule' ? ruledAfter(line, group) : barred;
    return made
      ? [{ rule: `ruling: ${lemma}`, kind: 'rejection', by: actorOf(line, group), words: group, ...made }]
      : [];
  });
}

/** Is it a court or a judge that does what a verb says? */
function isJudge(line: Line, group: VerbGroup): boolean {
  const subject = subjectOf(line, group);
  const words = subject ? line.tokens.slice(subject.first, subject.last + 1) : [];
  return words.some(({ lower }) => JUDGES.has(lower));
}

type Made = Pick<Found, 'to' | 'content'>;

/** "(that) the tape will not be shown" */
function ruledAfter(line: Line, group: VerbGroup): Made | undefined {
  const start = group.last + (word(line, group.last + 1) === 'that' ? 2 : 1);
  const subject = phraseFrom(line, start);
  const denied = line.groups.find(({ first, form }) => first > start && form === 'finite');
  const able = denied && /^(?:will|would|can|could|may|must)$/.test(denied.modal ?? '');
  if (!subject || !able || !denied.negated || word(line, group.last + 1) === 'out') return undefined;
  return { to: undefined, content: { first: subject.first, last: clauseEnd(line, denied.last) } };
}

/** "the defense from calling her" */
function barredAfter(line: Line, i: number): Made | undefined {
  const to = phraseFrom(line, i);
  const from = to && to.last + 1;
  if (!from || word(line, from) !== 'from' || !PLEADING.has(word(line, from + 1))) return undefined;
  return { to, content: { first: from + 1, last: clauseEnd(line, from + 1) } };
}
