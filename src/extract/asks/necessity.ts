import { MENTAL_VERBS } from './classes.ts';
import { clauseEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import type { Complement, Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, pos, verbOf, word } from './line.ts';
import { ofPerson } from './persons.ts';
import { speakingSide } from './sides.ts';

const PRESSING = new Set(['essential', 'vital', 'imperative', 'crucial', 'necessary', 'urgent', 'time']);

/** What somebody says it is necessary or time to do: "said it was vital to reopen the line", "the time has come for Lund to go". */
export function findNecessity(line: Line): Found[] {
  return line.tokens.flatMap(({ lower }, i): Found[] => {
    const important = lower === 'important' && word(line, i + 1) === 'that';
    if (!PRESSING.has(lower) && !important) return [];
    const come = lower === 'time' ? line.groupAt[i + 1] : undefined;
    const group = come && verbOf(line, come) === 'come' ? come : itIs(line, i);
    const asked = group && askedAfter(line, Math.max(i, group.last) + 1);
    const by = group && speakingSide(line, group);
    if (!group || !asked || !by) return [];
    const words = { first: Math.min(group.first, i), last: Math.max(group.last, i) };
    return [
      { rule: `obligation: ${lower}`, kind: 'demand', by, to: asked.to, words, content: asked.content },
    ];
  });
}

/** "it is", right before a token, and not "it will be", which foretells. */
function itIs(line: Line, at: number): VerbGroup | undefined {
  const group = line.groups.findLast(({ first }) => first < at);
  if (!group || group.negated || group.modal || isSupposed(line, group) || at - group.first > 3)
    return undefined;
  const be = line.tokens[group.first]?.lemma === 'be' || word(line, group.first) === "'s";
  return be && word(line, group.first - 1) === 'it' ? group : undefined;
}

/** "to act", "that both sides act", "for the bank to act" */
function askedAfter(line: Line, i: number): Complement | undefined {
  const act = line.groupAt[i];
  const that = word(line, i) === 'that';
  const told = act ?? line.groups.find(({ first }) => first >= i);
  if (MENTAL_VERBS.has(verbOf(line, told))) return undefined;
  const first = that ? i + 1 : i;
  if (act?.form === 'infinitive' || that) return { content: { first, last: clauseEnd(line, first) } };
  // "time for us to sail" tells what one does oneself.
  if (word(line, i) !== 'for' || pos(line, i + 1) === 'PRON') return undefined;
  return ofPerson(line, i + 1, (k) => line.groupAt[k]?.form === 'infinitive');
}
