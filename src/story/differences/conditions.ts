import type { Range } from '../../corpus/article.ts';
import type { Token } from '../../extract/tokens.ts';

/** A condition is told in so many words at most. */
const LONG = 14;

/** What the plan that some words tell is to wait for: "once the court has decided", "after parliament has voted". */
export function conditionIn(tokens: readonly Token[]): Range | undefined {
  const from = tokens.findIndex(({ lower }) => lower === 'after' || lower === 'once');
  const first = tokens[from];
  if (!first || tokens.slice(0, from).some(({ pos, lower }) => pos === 'PUNCT' || lower === 'that'))
    return undefined;
  const clause = tokens.slice(from, from + LONG);
  const done = clause.findIndex(({ lower }) => /^(?:has|have|is|are)$/.test(lower));
  const verb = done < 0 ? undefined : clause.slice(done).find(({ pos }) => pos === 'VERB');
  return verb && { start: first.start, end: verb.end };
}
