import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { says } from './speech.ts';

/**
 * What happens or happened, not what should: "have had to", "are having to", "must be going through", "must be the best",
 * "trains had to be stopped, the operator said", "said the recall was necessary".
 */
export function isFact(line: Line, group: VerbGroup, subject: Phrase | undefined): boolean {
  const verb = line.tokens[group.last];
  if (group.modal === 'must') {
    const guess = verb?.lemma === 'be' && pos(line, group.last + 1) === 'DET';
    return guess || !!verb?.lower.endsWith('ing');
  }
  if (verb?.lemma === 'have' && group.last > group.first) return true;
  if (/^(?:had|needed)$/.test(verb?.lower ?? '') && group.first === group.last)
    return !line.groups.some((other) => other.last < group.first && says(line, other));
  return (
    /^(?:was|were)$/.test(word(line, group.first)) &&
    !!subject &&
    /^(?:the|this|that|its|their|his|her)$/.test(word(line, subject.first))
  );
}

/** "what needs to be done", "where they are most needed": a clause that says no more than that there is a need. */
export function inQuestion(line: Line, group: VerbGroup): boolean {
  for (let i = group.first - 1; i >= 0 && i > group.first - 6; i--) {
    if (QUESTIONS.has(word(line, i))) return true;
    // "what, if anything, needs to be done"
    if (word(line, i) === ',' && /^if$/.test(word(line, i - 2))) i -= 3;
    if (line.groupAt[i] || word(line, i) === ',') return false;
  }
  return false;
}

const QUESTIONS = new Set([
  'what',
  'whatever',
  'where',
  'wherever',
  'when',
  'whenever',
  'how',
  'why',
  'because',
  'so',
  'as',
]);

/**
 * "Lund said she needed to leave", "said his client had to wait": a speaker's own need, or that of somebody close. To people
 * who are told so, and by "must" outside of reported speech, it is an order: "told him he must go", "“He must go,” Lund said".
 */
export function isOwn(line: Line, group: VerbGroup, subject: Phrase): boolean {
  if (POSSESSIVES.has(word(line, subject.first))) return group.modal !== 'must';
  if (!PRONOUNS.has(word(line, subject.first)) || subject.last > subject.first) return false;
  if (isOfOther(line, subject)) return false;
  if (group.modal !== 'must') return true;
  const speech = line.groups.findLast((other) => other.last < subject.first && says(line, other));
  if (!speech) return false;
  const told =
    verbOf(line, speech) === 'rule' || (TELLING.has(verbOf(line, speech)) && speech.last + 1 < subject.first);
  return !told && word(line, subject.first) !== 'they';
}

const TELLING = new Set(['tell', 'warn', 'order']);
const PRONOUNS = new Set(['he', 'she', 'it', 'they']);
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our']);

/** "“He should resign,” she said": a pronoun that opens a quotation stands for somebody else than who speaks. */
export const isOfOther = (line: Line, { first }: Phrase): boolean =>
  /^(?:he|she|they)$/.test(word(line, first)) && /^[“"]$/.test(word(line, first - 1));
