import { wordSet } from '../word-set.ts';
import { isAdvised, wholeOf } from './advised.ts';
import { ASKED_NOUNS, MENTAL_VERBS } from './classes.ts';
import { clauseEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { inQuestion, isFact, isOwn } from './needs.ts';
import { phraseFrom } from './phrases.ts';
import { isDescribing } from './relative.ts';
import { actorOf, speakingSide } from './sides.ts';
import { says } from './speech.ts';
import { grammaticalSubject, subjectOf } from './subjects.ts';

const OBLIGING = new Set(['have', 'need', 'ought']);
const NEEDED = new Set(['needed', 'required', 'necessary', 'essential', 'imperative']);
const SPEAKER_ITSELF = new Set(['we', 'i', 'it', 'there', 'this', 'that', 'one', 'you', 'anyone', 'nobody']);

/** What somebody says that another must do: "the bank must repay it, the union said". */
export function findObligations(line: Line): Found[] {
  const found: Found[] = [];
  for (const group of line.groups) {
    if (!obliges(line, group) || isSupposed(line, group) || isDescribing(line, group)) continue;
    if (inQuestion(line, group)) continue;
    const gap = line.groupAt[group.first - 1];
    if (gap && says(line, gap)) {
      found.push(ofGap(line, group, gap));
      continue;
    }
    const subject = grammaticalSubject(line, group);
    if (isFact(line, group, subject)) continue;
    // "the order that she must leave": what a noun asks, whoever speaks of it.
    const told = subject && word(line, subject.first - 1) === 'that' ? word(line, subject.first - 2) : '';
    if (ASKED_NOUNS.has(told) || BELIEFS.has(told)) continue;
    // "nor should patients have to travel"
    if (isMental(line, group) || (subject && pos(line, subject.first - 1) === 'AUX')) continue;
    const addressed = word(line, subject?.last ?? -1) === 'you' && isTold(line, group);
    if (
      !subject ||
      (!addressed &&
        !isAppeal(line, group, subject) &&
        (SPEAKER_ITSELF.has(word(line, subject.last)) || SPEAKER_ITSELF.has(word(line, group.first - 1))))
    )
      continue;
    if (isOwn(line, group, subject)) continue;
    const act = (group.modal && group.modal !== 'ought' ? undefined : line.groupAt[group.last + 1]) ?? group;
    found.push({
      rule: `obligation: ${group.modal ?? word(line, group.last)}`,
      kind: 'demand',
      by: speakingSide(line, group),
      // Who is to be freed is not who is to free them.
      to: act.passive ? subjectOf(line, act) : subject,
      words: wordsOf(group),
      content: { first: (wholeOf(line, group, subject) ?? subject).first, last: clauseEnd(line, group.last) },
    });
  }
  return found;
}

/** "which the bank says must be repaid": what must be done stands before who says so. */
function ofGap(line: Line, group: VerbGroup, speech: VerbGroup): Found {
  return {
    rule: `obligation: ${group.modal ?? word(line, group.last)}, in a relative clause`,
    kind: 'demand',
    by: actorOf(line, speech),
    to: undefined,
    words: wordsOf(group),
    content: { first: group.first, last: clauseEnd(line, group.last) },
  };
}

function obliges(line: Line, group: VerbGroup): boolean {
  if (group.form !== 'finite') return false;
  if (group.modal === 'should' || group.modal === 'ought') return isAdvised(line, group);
  // "must have left", "must not have left"
  const next = group.first + (word(line, group.first + 1) === 'not' ? 2 : 1);
  if (group.modal === 'must') return !/^(?:have|'ve)$/.test(word(line, next));
  const verb = verbOf(line, group);
  if (OBLIGING.has(verb) && !group.passive && !group.negated && !group.modal) {
    return line.groupAt[group.last + 1]?.form === 'infinitive' || word(line, group.last + 1) === 'to';
  }
  const be = line.tokens[group.first]?.lemma === 'be';
  return (
    be && !group.negated && (NEEDED.has(word(line, group.last)) || NEEDED.has(word(line, group.last + 1)))
  );
}

/** "“We must cut our water use,” the mayor said": what a speaker asks of all. */
const isAppeal = (line: Line, group: VerbGroup, subject: Phrase): boolean =>
  group.modal === 'must' && word(line, subject.last) === 'we' && !OWN_MIND.has(verbOf(line, group));

/** What one tells of oneself by "we must". */
const OWN_MIND = wordSet('be have say wait see look hope admit go get ask leave add tell hurry forget');

/** What one says that people have to understand is no demand. */
function isMental(line: Line, group: VerbGroup): boolean {
  const verb = group.modal ? group : line.groupAt[group.last + 1];
  return MENTAL_VERBS.has(verbOf(line, verb));
}

/** "“You must leave,” Lund told the drivers": "you" is who is told so. */
const isTold = (line: Line, group: VerbGroup): boolean =>
  line.groups.some(
    (other) =>
      other.first > group.last &&
      /^(?:told|warned)$/.test(word(line, other.last)) &&
      phraseFrom(line, other.last + 1) !== undefined,
  );

/** "the myth that they must be burnt" */
const BELIEFS = wordSet('myth belief misconception fear claim view theory');

/** "must", "has to": the verb itself belongs to what is asked. */
function wordsOf(group: VerbGroup): Phrase {
  return group.modal === 'must' ? { first: group.first, last: group.first } : group;
}
