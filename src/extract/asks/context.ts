import type { VerbGroup } from './groups.ts';
import { type Line, word } from './line.ts';

const CONDITIONS = new Set(['if', 'unless', 'whether', 'until', 'lest']);
const HYPOTHETICAL = new Set(['may', 'might', 'could', 'can', 'should', 'ought']);
/** Verbs under which an infinitive did not happen. */
const UNDONE = new Set(['refuse', 'decline', 'fail', 'forget', 'neglect', 'avoid', 'stop']);

/** Is what a verb says denied, supposed or only possible, so that nobody asks anything? */
export function isUnreal(line: Line, group: VerbGroup): boolean {
  if (group.negated || (group.modal && HYPOTHETICAL.has(group.modal))) return true;
  if (group.form === 'infinitive') {
    const matrix = line.groups[line.groups.indexOf(group) - 1];
    if (matrix && (matrix.negated || UNDONE.has(line.tokens[matrix.last]?.lemma ?? ''))) return true;
    return false;
  }
  return isSupposed(line, group);
}

/** Does a verb stand in a clause of condition or doubt ("if", "whether", "until")? */
export function isSupposed(line: Line, group: VerbGroup): boolean {
  for (let i = group.first - 1; i >= 0 && i > group.first - 8; i--) {
    if (CONDITIONS.has(word(line, i))) return true;
    if (line.groupAt[i] || word(line, i) === ',') return false;
  }
  return false;
}
