import { wordSet } from '../word-set.ts';
import { MENTAL_VERBS, TIME_WORDS } from './classes.ts';
import { clauseEnd } from './clause.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { isOfOther } from './needs.ts';
import { says } from './speech.ts';
import { grammaticalSubject } from './subjects.ts';

/** "said the money owed to the banks should be paid": of a subject in the passive all that stands after the verb of saying. */
export function wholeOf(line: Line, group: VerbGroup, subject: Phrase): Phrase | undefined {
  const before = line.groups.filter(({ last }) => last < subject.first);
  const speech = before.findLast((other) => says(line, other));
  const bare = before.at(-1);
  if (!group.passive || !speech || !bare || !/(?:ed|en)$/.test(word(line, bare.last))) return undefined;
  const described =
    before.at(-2) === speech && bare.first === bare.last && pos(line, subject.first - 1) === 'ADP';
  const first = speech.last + (word(line, speech.last + 1) === 'that' ? 2 : 1);
  return described ? { first, last: subject.last } : undefined;
}

/** "Spain should withdraw", "the trial should be moved": what ought to be done, not what may well happen ("should arrive by noon"). */
export function isAdvised(line: Line, group: VerbGroup): boolean {
  const subject = grammaticalSubject(line, group);
  const act = (group.modal === 'ought' && line.groupAt[group.last + 1]) || group;
  const verb = verbOf(line, act);
  const perfect = line.tokens.slice(group.first, group.last).some(({ lower }) => lower === 'have');
  const held = /^(?:go (?:ahead|forward)|take place)$/.test(`${verb} ${word(line, group.last + 1)}`);
  if (
    !subject ||
    isOpinion(line, group) ||
    perfect ||
    (EXPECTED.has(verb) && !held) ||
    (pos(line, subject.last) === 'PRON' && !isOfOther(line, subject))
  )
    return false;
  // "owed to the banks should be paid", "I think the council should decide"
  const matrix = line.groups.findLast(({ last }) => last < subject.first);
  if (
    (pos(line, subject.first - 1) === 'ADP' && !wholeOf(line, group, subject)) ||
    MENTAL_VERBS.has(verbOf(line, matrix))
  )
    return false;
  const end = clauseEnd(line, group.last);
  const timed = line.tokens.slice(group.last, end + 1).some(({ lower }) => TIME_WORDS.has(lower));
  return act.passive || held
    ? !timed
    : isOfOther(line, subject) || line.mentions.some(({ last }) => last === subject.last);
}

/** "should never be used": what is right at all times; that something "should not go ahead" is asked now. */
const isOpinion = (line: Line, group: VerbGroup): boolean =>
  line.tokens.slice(group.first, group.last).some(({ lower }) => /^(?:never|n't)$/.test(lower)) ||
  (group.negated && !line.tokens.slice(group.first, group.last).some(({ lower }) => lower === 'not'));

const EXPECTED = wordSet(`
  be have arrive win lose recover reach receive get last take end begin start finish complete become remain continue help
  make work come happen benefit improve rise fall allow consider decide look underestimate forget
  overlook surprise confuse`);
