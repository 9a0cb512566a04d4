import { isApposed, namedOf } from './apposed.ts';
import { SPEAKING_HEADS } from './classes.ts';
import { isGathering } from './gatherings.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { firstOfList } from './lists.ts';
import { afterObject, agentBefore, antecedent, beforeAside, overModifier } from './modifiers.ts';
import { headOf, isHead, phraseEndingAt, phraseFrom } from './phrases.ts';
import { hasComma, inRelative, RELATIVE } from './relative.ts';
import { mayShare } from './shared-subject.ts';

/** Verbs whose object is the subject of the infinitive after it: "expects Spain to ask". */
const OBJECT_CONTROL = new Set(
  'want ask urge expect tell order allow force get help persuade press push pressure permit encourage invite lead cause require need like'.split(
    ' ',
  ),
);
const DEPTH = 6;

/** The noun phrase that does what a verb says: its subject, or the agent of a passive. */
export function subjectOf(line: Line, group: VerbGroup, depth = 0): Phrase | undefined {
  if (depth > DEPTH) return undefined;
  if (group.passive) return agentOf(line, group);
  return grammaticalSubject(line, group, depth);
}

/** The subject by form, whether the verb is active or passive. */
export function grammaticalSubject(line: Line, group: VerbGroup, depth = 0): Phrase | undefined {
  if (depth > DEPTH) return undefined;
  if (group.form === 'infinitive') return controller(line, group, depth);
  if (group.form === 'ing') return ofParticiple(line, group, depth);
  return before(line, group, depth);
}

/** "by the union" after a passive. */
function agentOf(line: Line, group: VerbGroup): Phrase | undefined {
  for (let i = group.last + 1; i < line.tokens.length && i < group.last + 12; i++) {
    if (word(line, i) === 'by') return phraseFrom(line, i + 1);
    if (line.groupAt[i] || word(line, i) === ',' || word(line, i) === ';') return undefined;
  }
  return undefined;
}

function before(line: Line, group: VerbGroup, depth: number): Phrase | undefined {
  const end = beforeAside(line, group.first - 1);
  // "Lund, a driver, “grabbed the bag”"
  const i = /^[“"]$/.test(word(line, end)) ? beforeAside(line, end - 1) : end;
  if (i < 0) return undefined;
  if (RELATIVE.has(word(line, i)) && i > 0) {
    const end = word(line, i - 1) === ',' ? i - 2 : i - 1;
    if (isHead(line, end)) return antecedent(line, end);
  }
  if (pos(line, i) === 'CCONJ') return ofJoined(line, group, i, depth);
  if (word(line, i) === ',') return acrossParenthesis(line, i, group, depth);
  if (/^(?:[–—_]|--)$/.test(word(line, i))) {
    for (let k = i - 1; k > 0; k--) if (word(line, k) === word(line, i)) return phraseEndingAt(line, k - 1);
  }
  const phrase = phraseEndingAt(line, i);
  return phrase && (overModifier(line, phrase) ?? firstOfList(line, afterObject(line, phrase)));
}

/** "Lund, the head of the union, demanded": the phrase before the parenthesis. */
function acrossParenthesis(line: Line, comma: number, group: VerbGroup, depth: number): Phrase | undefined {
  for (let k = comma - 1; k > 0; k--) {
    if (word(line, k) !== ',') continue;
    const next = pos(line, k + 1);
    const named = line.mentions.some(({ first, last }) => first > k && last < comma);
    const listed = (next === 'PROPN' && named && !isApposed(line, k, comma)) || next === 'CCONJ';
    // "The Lund Road Union (LRU), which": the acronym is not what a name ends with.
    const last = word(line, k - 1) === ')' && word(line, k - 3) === '(' ? k - 4 : k - 1;
    if (isHead(line, last) && !listed) return namedOf(line, phraseEndingAt(line, last), k, comma);
    if (next === 'CCONJ') return ofPrevious(line, group, depth);
  }
  return ofPrevious(line, group, depth) ?? phraseEndingAt(line, comma - 1);
}

/** The subject of a verb that a conjunction joins to one before it, which may be in a relative clause. */
function ofJoined(line: Line, group: VerbGroup, conjunction: number, depth: number): Phrase | undefined {
  const previous = line.groups.findLast((other) => other.last < conjunction && other.form === 'finite');
  const close = previous && inRelative(line, previous) && !hasComma(line, previous.last + 1, conjunction);
  return close ? grammaticalSubject(line, previous, depth + 1) : ofPrevious(line, group, depth);
}

/** The subject of the nearest finite verb to the left that is not in a relative clause. */
function ofPrevious(line: Line, group: VerbGroup, depth: number): Phrase | undefined {
  const at = line.groups.indexOf(group);
  for (let k = at - 1; k >= 0; k--) {
    const previous = line.groups[k];
    if (previous?.form !== 'finite' || inRelative(line, previous) || !mayShare(line, previous, group))
      continue;
    const subject = grammaticalSubject(line, previous, depth + 1);
    if (subject) return subject;
  }
  return undefined;
}

function controller(line: Line, group: VerbGroup, depth: number): Phrase | undefined {
  const i = group.first - 1;
  if (i < 0) return undefined;
  const at = line.groups.indexOf(group);
  const matrix = line.groups[at - 1];
  if (!matrix) return agentBefore(line, i);
  if (isHead(line, i)) {
    const agent = agentBefore(line, i);
    if (agent) return agent;
    if (OBJECT_CONTROL.has(verbOf(line, matrix)) && !matrix.passive) return phraseEndingAt(line, i);
  }
  return grammaticalSubject(line, matrix, depth + 1);
}

/** The subject of a participle: the noun before it where it can ask, else that of the clause it hangs on. */
function ofParticiple(line: Line, group: VerbGroup, depth: number): Phrase | undefined {
  const i = beforeAside(line, group.first - 1);
  const led = line.groups.some((other) => other.last < i && other.form === 'finite');
  if (i < 0 || (word(line, i) === ',' && !led)) return ofNext(line, group, depth);
  if (word(line, i) === 'for') return phraseEndingAt(line, i - 1);
  const apart = word(line, i) === ',' ? phraseEndingAt(line, i - 1) : undefined;
  if (apart && beginsClause(line, apart.first)) return apart;
  // "Before asking the bank to wait, Lund …"
  if (!isHead(line, i)) return ofPrevious(line, group, depth) ?? ofNext(line, group, depth);
  if (isGathering(line, i)) return led ? ofPrevious(line, group, depth) : ofNext(line, group, depth);
  const phrase = phraseEndingAt(line, i);
  if (!phrase) return undefined;
  const agent = agentBefore(line, i);
  if (agent && agent.last === i) return agent;
  if (word(line, phrase.first - 1) === 'with') return phrase;
  const previous = line.groups.findLast((other) => other.last < i);
  const placed = previous && PLACING.has(word(line, previous.last + 1)) && !hasComma(line, previous.last, i);
  if (placed) return ofPrevious(line, group, depth);
  const named = line.mentions.some(({ last }) => last === headOf(line, phrase).last);
  if (named || SPEAKING_HEADS.has(word(line, headOf(line, phrase).last))) return phrase;
  // "approved a resolution demanding": a text speaks for those who issue it.
  const verb = line.groupAt[phrase.first - 1];
  return verb && grammaticalSubject(line, verb, depth + 1);
}

/** "because the union, refusing to sign, left": is a phrase the first of a clause, so that it is its subject? */
const beginsClause = (line: Line, first: number): boolean =>
  /^(?:because|that|as|while|after|before|since|although|but|if)$/.test(word(line, first - 1));

const PLACING = new Set(['in', 'at', 'to', 'from', 'into', 'near', 'outside', 'on']);

/** "Demanding more pay, the drivers stopped": the subject of the verb that follows. */
function ofNext(line: Line, group: VerbGroup, depth: number): Phrase | undefined {
  const next = line.groups.find((other) => other.first > group.last && other.form === 'finite');
  // Of "insisting the line will be closed" the verb belongs to what is insisted on.
  return next && hasComma(line, group.last + 1, next.first)
    ? grammaticalSubject(line, next, depth + 1)
    : undefined;
}
