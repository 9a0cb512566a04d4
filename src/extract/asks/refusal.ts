import { UNSAID } from './classes.ts';
import { clauseEnd, nounEnd } from './complements.ts';
import { isSupposed } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, word } from './line.ts';
import { ownerOf } from './owners.ts';
import { actorOf, sideOf } from './sides.ts';
import { speakerOf } from './speech.ts';
import { grammaticalSubject, subjectOf } from './subjects.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What is not done without being refused: it lies in nobody's will. */
const UNWILLED = words(`
  be have know see need happen become feel seem appear matter think believe forget like last survive get win lose
  suffer find understand remember work help mean want hope expect exist die fall rise make`);

/** What one says that one can not do when one refuses. */
const UNACCEPTABLE = words('accept agree support allow tolerate sign approve permit endorse back grant');

/** Refusals by a negated verb of will: "will not sign", "would never accept", "cannot agree to", "did not give permission". */
export function findRefusals(line: Line): Found[] {
  const found: Found[] = [];
  for (const group of line.groups) {
    const decided = decisionNot(line, group) ?? unacceptable(line, group) ?? outOfQuestion(line, group);
    if (decided) found.push(decided);
    if (!group.negated || group.passive || group.form !== 'finite' || isSupposed(line, group)) continue;
    const verb = line.tokens[group.last];
    if (!verb || verb.pos === 'AUX') continue;
    const willed =
      (group.modal === 'will' || group.modal === 'would') &&
      !UNWILLED.has(verb.lemma) &&
      !UNSAID.has(verb.lemma);
    const able = (group.modal === 'can' || group.modal === 'could') && UNACCEPTABLE.has(verb.lemma);
    const permits = verb.lemma === 'give' && word(line, group.last + 1) === 'permission';
    if (!(willed || able || permits) || isLong(line, group.first, group.last)) continue;
    found.push({
      rule: `refusal: ${group.modal ?? 'do'} not ${verb.lemma}`,
      kind: 'rejection',
      by: actorOf(line, group),
      to: undefined,
      words: group,
      content: { first: group.last, last: clauseEnd(line, group.last) },
    });
  }
  return found;
}

/** "would not have come", "will not be talking": what did not happen, not what is refused. */
function isLong(line: Line, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^(?:have|be|been)$/.test(word(line, i))) return true;
  return false;
}

/** "decided not to sign", "the decision not to exempt them". */
function decisionNot(line: Line, group: VerbGroup): Found | undefined {
  const not = group.first - 1;
  if (group.form !== 'infinitive' || word(line, not) !== 'not') return undefined;
  const matrix = line.groupAt[not - 1];
  const by =
    matrix && DECIDING.has(line.tokens[matrix.last]?.lemma ?? '')
      ? actorOf(line, matrix)
      : word(line, not - 1) === 'decision'
        ? ownerOf(line, not - 1)
        : undefined;
  return (
    by && {
      rule: 'refusal: decided not to',
      kind: 'rejection',
      by,
      to: undefined,
      words: { first: not - 1, last: not },
      content: { first: group.first, last: nounEnd(line, group.first, 0) },
    }
  );
}

const DECIDING = new Set(['decide', 'choose', 'opt', 'elect', 'vow', 'agree', 'vote']);

/** "which the bank found unacceptable", "called the plan a non-starter". */
function unacceptable(line: Line, group: VerbGroup): Found | undefined {
  if (!JUDGING.has(line.tokens[group.last]?.lemma ?? '') || group.negated) return undefined;
  for (let i = group.last + 1; i < line.tokens.length && i < group.last + 9; i++) {
    if (!REFUSED.has(word(line, i))) continue;
    const subject = subjectOf(line, group);
    return {
      rule: 'refusal: found unacceptable',
      kind: 'rejection',
      by: actorOf(line, group),
      to: undefined,
      words: { first: group.first, last: i },
      content:
        i > group.last + 1
          ? { first: group.last + 1, last: i - 1 }
          : { first: subject?.first ?? group.first, last: i },
    };
  }
  return undefined;
}

/** "Lund said a lower price was out of the question". */
function outOfQuestion(line: Line, group: VerbGroup): Found | undefined {
  const rest = line.tokens.slice(group.last + 1, group.last + 5).map((token) => token.lower);
  if (
    line.tokens[group.first]?.lemma !== 'be' ||
    !/^out of (?:the )?question|^off the table/.test(rest.join(' '))
  ) {
    return undefined;
  }
  const subject = grammaticalSubject(line, group);
  return (
    subject && {
      rule: 'refusal: out of the question',
      kind: 'rejection',
      by: sideOf(line, speakerOf(line, group)),
      to: undefined,
      words: { first: group.first, last: group.last + 3 },
      content: subject,
    }
  );
}

const JUDGING = new Set(['find', 'call', 'deem', 'consider', 'declare', 'describe', 'label', 'brand', 'say']);
const REFUSED = new Set([
  'unacceptable',
  'non-starter',
  'nonstarter',
  'inadmissible',
  'unworkable',
  'non-negotiable',
]);
