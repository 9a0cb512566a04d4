import type { AskSide } from '../finding.ts';
import { isAnswered, isJoint, isReduced, isTerm } from './apparent.ts';
import { pastManner } from './asides.ts';
import { authorOf } from './authors.ts';
import { TIME_WORDS } from './classes.ts';
import { nounEnd } from './clause.ts';
import { complementAt } from './complements.ts';
import { isUnreal } from './context.ts';
import type { Complement, Found } from './found.ts';
import { refusedBefore } from './gap.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { isNothing } from './nothing.ts';
import { passiveAsk } from './passive.ts';
import { withReceiver } from './receivers.ts';
import { isDescribing } from './relative.ts';
import { actorOf, sideOf } from './sides.ts';
import { ASK_VERBS, askVerbOf, type Form, type Frame } from './verbs.ts';

/** Verbs that are wishes only of those of whom they are said outright. */
const STANCES = new Set(['favor', 'favour', 'advocate', 'hope', 'want', 'like']);
const PREFERENCES = new Set(['favor', 'favour', 'advocate']);

/** What people are asked about in polls, where they ask nothing: "most voters oppose the bill, polls show". */
const OPINIONS = new Set([...PREFERENCES, 'oppose', 'want']);
const isPolled = (line: Line): boolean =>
  line.tokens.some(({ lower }) => /^(?:polls?|surveys?)$/.test(lower));

/** Asks that a verb makes: "the union demanded", "were rejected by the bank", "to call for". */
export function findVerbal(line: Line, holder: AskSide | undefined): Found[] {
  const found: Found[] = [];
  for (const group of line.groups) {
    const lemma = askVerbOf(word(line, group.last)) ?? '';
    const frames = ASK_VERBS.get(lemma);
    if (!frames || (STANCES.has(lemma) && (group.form === 'infinitive' || isOnlyDescribing(line, group))))
      continue;
    if (PREFERENCES.has(lemma) && group.form !== 'finite') continue;
    if (OPINIONS.has(lemma) && isPolled(line)) continue;
    if (lemma === 'like' && group.modal !== 'would') continue;
    // "the most wanted man"
    if (isReduced(line, group) || word(line, group.first - 1) === 'most') continue;
    if (lemma === 'agree' && isTerm(line, group)) continue;
    const ask = group.passive ? passiveAsk(line, group, frames, holder) : active(line, group, frames);
    if (ask && !isUnreal(line, group, ask.kind) && !(ask.kind === 'demand' && isAnswered(line, group)))
      found.push(ask);
  }
  return found;
}

/** "drivers who want a vote" are nobody who was named; "Lund, who wants a vote," is. */
const isOnlyDescribing = (line: Line, group: VerbGroup): boolean =>
  isDescribing(line, group) && (word(line, group.first - 2) !== ',' || PREFERENCES.has(verbOf(line, group)));

function active(line: Line, group: VerbGroup, frames: readonly Frame[]): Found | undefined {
  const lemma = askVerbOf(word(line, group.last)) ?? '';
  for (const { kind, after, form } of frames) {
    const end = afterWords(line, group.last, after);
    if (end === undefined) continue;
    const found = complementAt(line, end + 1, form);
    if (!found || isNothing(line, found.content, kind)) continue;
    // What a court order would block is asked, not refused.
    if (form === 'person from' && group.form !== 'finite') continue;
    if (/^(?:conceding to|talks)$/.test(form) && isJoint(line, group, found.content)) continue;
    const complement =
      kind === 'offer' && THINGS.has(form)
        ? withReceiver(line, found.content)
        : form === 'person to' && (after.at(-1) === 'for' || ALSO_THINGS.has(lemma))
          ? withSubject(line, found)
          : found;
    const content =
      isInSubject(line, group) && !CLAUSES.has(form)
        ? beforeVerb(line, complement.content)
        : complement.content;
    return {
      rule: `verb: ${verbOf(line, group)} ${[...after, form].join(' ')}`,
      kind,
      by: authorOf(line, group) ?? actorOf(line, group),
      to: complement.to,
      words: { first: group.first, last: end },
      content,
    };
  }
  return frames.some(({ kind, after }) => kind === 'rejection' && after.length === 0)
    ? ofGap(line, group)
    : undefined;
}

/** Complements with a verb of their own. */
const CLAUSES: ReadonlySet<Form> = new Set(['that', 'base', 'should', 'will']);
/** Verbs that ask for people to act and for things to be had. */
const ALSO_THINGS = new Set(['request', 'want', 'like']);

/** "called for donations to help", "pressed for the camps to be smaller": who is no party is part of what is asked. */
function withSubject(line: Line, { content, to }: Complement): Complement {
  if (!to || pos(line, to.first) === 'PRON' || sideOf(line, to)) return { content, ...(to && { to }) };
  return { content: { first: to.first, last: content.last } };
}

/** Complements that are a noun phrase: what is given, and perhaps to whom. */
const THINGS: ReadonlySet<Form> = new Set(['thing', 'given', 'conceded', 'promised']);

/** "efforts to offer the field were dismissed", "pleas seeking a vote failed": a verb before that of its sentence. */
const isInSubject = (line: Line, group: VerbGroup): boolean =>
  group.form !== 'finite' && !line.groups.some(({ form, last }) => form === 'finite' && last < group.first);

const beforeVerb = (line: Line, { first, last }: Phrase): Phrase => ({
  first,
  last: Math.min(last, nounEnd(line, first, 0)),
});

/** "a deal that the bank rejected": what is refused stands before. */
function ofGap(line: Line, group: VerbGroup): Found | undefined {
  const content = refusedBefore(line, group);
  return (
    content && {
      rule: `verb: ${verbOf(line, group)}, in a relative clause`,
      kind: 'rejection',
      by: actorOf(line, group),
      to: undefined,
      words: group,
      content,
    }
  );
}

/** Behind the time at a token: "has been calling since May for". */
function pastTime(line: Line, from: number): number {
  let i = /^(?:on|since|in|last|this|again|at)$/.test(word(line, from)) ? from + 1 : from;
  while (TIME_WORDS.has(word(line, i))) i++;
  return i;
}

/** The last of the words that a verb needs after it, over an adverb ("is pushing hard for"). */
function afterWords(line: Line, verb: number, after: readonly string[]): number | undefined {
  if (after.length === 0) return verb;
  for (const from of [verb + 1, verb + 2, pastTime(line, verb + 1), pastManner(line, verb + 1)]) {
    const free = from !== verb + 2 || /^(?:ADV|ADJ)$/.test(pos(line, from - 1));
    if (free && after.every((text, k) => word(line, from + k) === text)) return from + after.length - 1;
  }
  return undefined;
}
