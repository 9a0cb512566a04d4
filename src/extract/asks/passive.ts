import type { AskSide } from '../finding.ts';
import { ASKED_NOUNS, DEMANDED_NOUNS, EVENT_NOUNS, PERMIT_NOUNS } from './classes.ts';
import { complementAt } from './complements.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, type Phrase, verbOf, word } from './line.ts';
import { headOf } from './phrases.ts';
import { actorOf, inferred, sideOf } from './sides.ts';
import { keptObject, undergoer } from './undergoer.ts';
import type { Form, Frame } from './verbs.ts';

/** Of what a verb's subject must speak in the passive, where its object must. */
const SUBJECTS: ReadonlyMap<Form, ReadonlySet<string>> = new Map([
  ['asked', ASKED_NOUNS],
  ['demanded', DEMANDED_NOUNS],
  ['permit', PERMIT_NOUNS],
  ['event', EVENT_NOUNS],
]);
const TAKEN: ReadonlySet<Form> = new Set([
  'thing',
  'sought',
  'obtained',
  'given',
  'promised',
  'refused',
  'impersonal',
  'asked',
  'demanded',
  'permit',
  'event',
]);

/** An ask in the passive: "the plan was rejected by the bank", "he was asked by the court to leave". */
export function passiveAsk(
  line: Line,
  group: VerbGroup,
  frames: readonly Frame[],
  holder: AskSide | undefined,
): Found | undefined {
  const subject = undergoer(line, group);
  const by = actorOf(line, group);
  if (isHunted(line, group, subject)) return undefined;
  for (const { kind, after, form } of frames) {
    // "was backed by the bank" says of more than demands that they were.
    if (kind === 'demand' && form === 'demanded') continue;
    if (after.some((text, k) => word(line, group.last + 1 + k) !== text)) continue;
    const last = group.last + after.length;
    const told = form === 'person to' ? infinitiveAfter(line, last) : undefined;
    if (!told && !(TAKEN.has(form) && subject && speaksOf(line, group, SUBJECTS.get(form)))) continue;
    const kept = form === 'given' || form === 'refused' ? keptObject(line, last) : undefined;
    const content = told ?? kept ?? subject;
    if (!content) continue;
    return {
      rule: `verb: ${verbOf(line, group)} passive`,
      kind,
      by:
        by ??
        (told && kind === 'demand' && group.form === 'finite' && !isMeant(line, subject, holder)
          ? inferred(holder)
          : undefined),
      to: told || (kept && !isOwned(line, subject)) ? subject : undefined,
      words: { first: group.first, last },
      content,
    };
  }
  return undefined;
}

/** "Others were urged to leave", behind a sentence in which somebody asks: they ask, unless it is they who are asked. */
const isMeant = (line: Line, subject: Phrase | undefined, holder: AskSide | undefined): boolean =>
  sideOf(line, subject)?.party === holder?.party;

/** "a man who is sought by the police": who is looked for is asked of nobody. */
const isHunted = (line: Line, group: VerbGroup, subject: Phrase | undefined): boolean =>
  verbOf(line, group) === 'seek' &&
  subject !== undefined &&
  line.mentions.some(({ last }) => last === headOf(line, subject).last);

/** "his client" is not he. */
const isOwned = (line: Line, phrase: Phrase | undefined): boolean =>
  /^(?:his|her|its|their|my|our)$/.test(word(line, phrase?.first ?? -1));

/** How many tokens an agent may fill. */
const REACH = 12;

/** "to leave" after the verb, or after its agent ("by the court to leave"). */
function infinitiveAfter(line: Line, verb: number): Phrase | undefined {
  const direct = complementAt(line, verb + 1, 'to');
  if (direct || word(line, verb + 1) !== 'by') return direct?.content;
  for (let i = verb + 2; i < line.tokens.length && i < verb + REACH && word(line, i) !== ','; i++) {
    if (line.groupAt[i]) return complementAt(line, i, 'to')?.content;
  }
  return undefined;
}

/** Is one of the nouns in the clause before its verb? */
function speaksOf(line: Line, group: VerbGroup, nouns: ReadonlySet<string> | undefined): boolean {
  if (!nouns) return true;
  for (let i = group.first - 1; i >= 0 && word(line, i) !== ',' && word(line, i) !== ';'; i--) {
    const token = line.tokens[i];
    if (token && (nouns.has(token.lower) || nouns.has(token.lemma))) return true;
  }
  return false;
}
