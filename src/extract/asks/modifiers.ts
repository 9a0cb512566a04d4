import { TIME_WORDS } from './classes.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { headOf, isHead, phraseEndingAt, phraseFrom } from './phrases.ts';
import { CLAUSAL } from './tagging.ts';

/**
 * "The union representing the drivers demanded", "workers hired by the firm want", "the plan to close it was dropped": the
 * noun phrase before the verb belongs to a modifier, and the subject stands before that.
 */
export function overModifier(line: Line, phrase: Phrase): Phrase | undefined {
  const end = /^(?:ADP|PART)$/.test(pos(line, phrase.first - 1)) ? phrase.first - 2 : phrase.first - 1;
  const group = line.groupAt[end] ?? line.groupAt[phrase.first - 1];
  const described = group && beforeRelative(line, group);
  if (described) return described;
  if (!group || group.last < end || !isHead(line, group.first - 1)) return undefined;
  const bare = group.first === group.last && /(?:ed|en)$/.test(word(line, group.last));
  const modifies = group.form !== 'finite' || bare;
  const verb = line.groups.some(
    (other) =>
      other.last < group.first && other.form === 'finite' && !beginsClause(line, other.last + 1, group.first),
  );
  const clausal = CLAUSAL.has(verbOf(line, group));
  if (!modifies || verb || (clausal && !group.passive) || pos(line, 0) === 'SCONJ') return undefined;
  const subject = phraseEndingAt(line, group.first - 1);
  return subject && (overModifier(line, subject) ?? subject);
}

/** "resigned after a clerk working for him asked": does a clause with a subject of its own begin in between? */
const beginsClause = (line: Line, from: number, to: number): boolean =>
  line.tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:after|before|because|when|while|as|since)$/.test(lower));

/** "The firm that insured the ferry has asked": whom the relative clause of a verb describes, where it leads the sentence. */
function beforeRelative(line: Line, group: VerbGroup): Phrase | undefined {
  const end = group.first - 2;
  if (!/^(?:who|which|that)$/.test(word(line, end + 1)) || !isHead(line, end)) return undefined;
  return line.groups[0] === group ? antecedent(line, end) : undefined;
}

/** Whom "who" or "which" means: the whole noun phrase before it, or its last part where only that is a party. */
export function antecedent(line: Line, end: number): Phrase | undefined {
  const phrase = phraseEndingAt(line, end);
  if (!phrase) return undefined;
  const head = headOf(line, phrase);
  if (line.mentions.some((mention) => mention.last >= head.first && mention.first <= head.last))
    return phrase;
  const own = line.mentions.find((mention) => mention.last === end);
  return own ? { first: own.first, last: end } : phrase;
}

/** In "met Ann and Bob left" the first name is the object of "met": keep what follows the conjunction. */
export function afterObject(line: Line, phrase: Phrase): Phrase {
  const verb = line.groupAt[phrase.first - 1];
  if (!verb || CLAUSAL.has(verbOf(line, verb))) return phrase;
  for (let i = phrase.last; i > phrase.first; i--) {
    if (pos(line, i) === 'CCONJ') return { first: i + 1, last: phrase.last };
  }
  return phrase;
}

/** The token before adverbs and the time ("on Friday", "last week") that stand between a subject and its verb. */
export function beforeAside(line: Line, end: number): number {
  let i = end;
  while (i >= 0 && (pos(line, i) === 'ADV' || isTime(line, i))) i--;
  return i;
}

const isTime = (line: Line, i: number): boolean =>
  TIME_WORDS.has(word(line, i)) ||
  (/^(?:ADP|NUM|DET)$/.test(pos(line, i)) && i + 1 < line.tokens.length && timeFollows(line, i + 1));

/** "on Friday", "this week", "in 2019 March": a word of time within two words. */
const timeFollows = (line: Line, i: number): boolean =>
  TIME_WORDS.has(word(line, i)) || (pos(line, i) === 'NUM' && TIME_WORDS.has(word(line, i - 2)));

/** "efforts by the union to": the agent of a noun, right before an infinitive. */
export function agentBefore(line: Line, end: number): Phrase | undefined {
  for (let k = end; k > 0 && k > end - 8; k--) {
    if (word(line, k) === 'by' && isHead(line, k - 1)) return phraseFrom(line, k + 1);
    if (line.groupAt[k]) return undefined;
  }
  return undefined;
}
