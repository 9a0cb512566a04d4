import type { AskKind } from '../finding.ts';
import { COMMENTATORS } from './classes.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, verbOf, word } from './line.ts';
import { isHead } from './phrases.ts';

const CONDITIONS = new Set(['if', 'unless', 'whether', 'until', 'lest']);
const HYPOTHETICAL = new Set(['may', 'might', 'could', 'can', 'should', 'ought']);
/** Verbs under which an infinitive did not happen, or only could. */
const UNDONE = new Set([
  'refuse',
  'decline',
  'fail',
  'forget',
  'neglect',
  'avoid',
  'stop',
  'allow',
  'enable',
  'let',
]);
/** Verbs whose object is to do what the infinitive after it says. */
const ASKING = new Set(
  'ask urge implore beg petition pressure press push lobby order instruct compel tell direct warn call appeal plead want invite request encourage persuade advise'.split(
    ' ',
  ),
);
/** Verbs under which a refusal in the infinitive is one. */
const DECIDED = new Set(
  'decide choose opt elect vow continue vote agree move promise pledge intend plan'.split(' '),
);

/** "threatened to veto it" refuses it, "threatened to walk out" does not yet. */
const isThreatened = (line: Line, group: VerbGroup, matrix: string): boolean =>
  matrix === 'threaten' && /^(?:veto|reject|block|boycott|oppose|fight|refuse)$/.test(verbOf(line, group));

/** What an infinitive stands behind that is not done, or may not be. */
const NOT_DONE =
  /^(?:able|unable|whether|unwilling|reluctant|unwillingness|reluctance|refusal|failure|inability)$/;

/** Is what a verb says denied, supposed or only possible, so that nobody asks anything? */
export function isUnreal(line: Line, group: VerbGroup, kind: AskKind): boolean {
  if (group.negated || (group.modal && HYPOTHETICAL.has(group.modal))) return true;
  // "would have asked" was not asked.
  if (group.modal === 'would' && word(line, group.first + 1) === 'have') return true;
  if (group.form === 'infinitive') {
    const matrix = line.groups[line.groups.indexOf(group) - 1];
    const verb = verbOf(line, matrix);
    // "is only able to offer" says what can be had, "his reluctance to yield" what is not.
    if (NOT_DONE.test(word(line, group.first - 1))) return true;
    if (matrix && verb === 'expect' && COMMENTATORS.has(word(line, matrix.first - 1))) return true;
    // "asked nurses to volunteer": who is asked to offer or to ask has not done so.
    if (matrix && ASKING.has(verb) && isHead(line, group.first - 1)) return true;
    if (matrix?.modal && HYPOTHETICAL.has(matrix.modal) && matrix.last === group.first - 1) return true;
    return (
      matrix?.negated ||
      UNDONE.has(verb) ||
      (kind === 'rejection' && !DECIDED.has(verb) && !isThreatened(line, group, verb))
    );
  }
  if (group.form === 'ing' && (isUndone(line, group) || isReproach(line, group) || isMeans(line, group)))
    return true;
  if (word(line, group.first - 1) === 'of' && /^(?:short|instead)$/.test(word(line, group.first - 2)))
    return true;
  return isSupposed(line, group);
}

/** "could help by asking the bank", "should act, meeting them and urging them": what could be done, by what only could be. */
function isMeans(line: Line, group: VerbGroup): boolean {
  const at = line.groups.indexOf(group);
  const main = line.groups.slice(0, at).findLast(({ form }) => form === 'finite');
  if (!main?.modal || !HYPOTHETICAL.has(main.modal)) return false;
  return !line.tokens.slice(main.last, group.first).some(({ lower }) => /^[,;”]$/.test(lower));
}

/** "accused the bank of blocking it", "blamed them for refusing": a reproach of somebody else, told by one who asks nothing. */
function isReproach(line: Line, group: VerbGroup): boolean {
  if (!/^(?:of|for|from)$/.test(word(line, group.first - 1))) return false;
  const matrix = line.groups[line.groups.indexOf(group) - 1];
  return REPROACHING.has(verbOf(line, matrix));
}

const REPROACHING = new Set(
  'accuse blame suspect criticize criticise condemn praise thank fault rebuke scold convict acquit prevent keep deter dissuade discourage ban bar'.split(
    ' ',
  ),
);

/** "stopped short of demanding", "decided against seeking", "considered offering". */
function isUndone(line: Line, group: VerbGroup): boolean {
  const [before, second] = [word(line, group.first - 1), word(line, group.first - 2)];
  if (before === 'of') return second === 'short' || second === 'instead';
  const lemma = line.tokens[group.first - 1]?.lemma ?? '';
  return before === 'against' || before === 'without' || lemma === 'consider' || UNDONE.has(lemma);
}

/** Does a verb stand in a clause of condition or doubt ("if", "whether", "until")? */
export function isSupposed(line: Line, group: VerbGroup): boolean {
  for (let i = group.first - 1; i >= 0 && i > group.first - 8; i--) {
    if (CONDITIONS.has(word(line, i))) return true;
    const before = line.groupAt[i];
    // "if they signed and agreed to pay"
    if (before && i === group.first - 2 && word(line, i + 1) === 'and') return isSupposed(line, before);
    if (before || word(line, i) === ',') return false;
  }
  return false;
}
