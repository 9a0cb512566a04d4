import type { VerbGroup } from './groups.ts';
import { type Line, verbOf, word } from './line.ts';
import { CLAUSAL } from './tagging.ts';

/** Whether a verb may have the subject of one before it. */
export const mayShare = (line: Line, before: VerbGroup, group: VerbGroup): boolean =>
  agrees(line, before, group) && !isReported(line, before, group) && !isAside(line, before, group);

/** "called it unlawful because no vote was held, and demanded": a verb of a clause of reason or time that a comma has ended. */
function isAside(line: Line, told: VerbGroup, joined: VerbGroup): boolean {
  if (word(line, joined.first - 1) !== 'and' || word(line, joined.first - 2) !== ',') return false;
  const led = line.groups.some((other) => other.form === 'finite' && other.last < told.first);
  for (let i = told.first - 1; led && i >= 0 && !line.groupAt[i] && word(line, i) !== ','; i--)
    if (/^(?:because|after|when|while|since|although|though|before|until)$/.test(word(line, i))) return true;
  return false;
}

/**
 * "said Spain was wrong and demanded an answer": a verb of what is said, where another verb that is joined to it stands in
 * the simple tense of the verb of saying, and so has its subject.
 */
function isReported(line: Line, told: VerbGroup, joined: VerbGroup): boolean {
  const simple = (group: VerbGroup) => group.first === group.last && line.tokens[group.last]?.pos !== 'AUX';
  const past = (group: VerbGroup) => word(line, group.last).endsWith('ed');
  if (joined.form !== 'finite' || !simple(joined) || (simple(told) && past(told) === past(joined)))
    return false;
  const saying = line.groups.findLast((other) => other.last < told.first && other.form === 'finite');
  if (!saying || !CLAUSAL.has(verbOf(line, saying)) || saying.passive) return false;
  const between = line.tokens.slice(saying.last + 1, told.first);
  return between.length > 0 && !between.some(({ lower }) => /^(?:,|;|”)$/.test(lower));
}

/** Have two verbs the same number? "is" and "have" have not. */
function agrees(line: Line, a: VerbGroup, b: VerbGroup): boolean {
  const number = (group: VerbGroup): string | undefined => NUMBER.get(word(line, group.first));
  const [x, y] = [number(a), number(b)];
  return !x || !y || x === y;
}

const NUMBER = new Map([
  ['is', 'one'],
  ['was', 'one'],
  ['has', 'one'],
  ['are', 'many'],
  ['were', 'many'],
  ['have', 'many'],
]);
