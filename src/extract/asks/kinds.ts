import {
  ASKED_NOUNS,
  DEMANDED_NOUNS,
  EVENT_NOUNS,
  GRANTED_NOUNS,
  PERMIT_NOUNS,
  SPEAKING_HEADS,
  UNASKED_NOUNS,
} from './classes.ts';
import {
  CLAIMS,
  COURTESIES,
  DROPPED,
  FINDINGS,
  JOINT_NOUNS,
  MEASURES,
  MOVED,
  OPINIONS,
  OWED,
  PLANS,
  PROMISED,
  SEARCHED,
  TALKS,
  THREATS,
} from './kind-nouns.ts';
import { type Line, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { nounIn, SHELTER, startsThing } from './things.ts';
import type { Form } from './verbs.ts';

/** What the noun phrase of a form must hold, or must not: its head alone, where only `head` is looked at. */
interface Kind {
  readonly of?: ReadonlySet<string>;
  readonly not?: ReadonlySet<string>;
  readonly head?: readonly ReadonlySet<string>[];
}

const KINDS: ReadonlyMap<Form, Kind> = new Map<Form, Kind>([
  ['thing', {}],
  ['sought', { not: UNASKED_NOUNS }],
  ['obtained', { not: UNASKED_NOUNS, head: [SEARCHED, SPEAKING_HEADS] }],
  ['heard', { head: [OPINIONS] }],
  ['impersonal', { head: [SPEAKING_HEADS] }],
  ['given', { head: [COURTESIES] }],
  ['excluded', { not: FINDINGS }],
  ['conceded', { not: JOINT_NOUNS }],
  ['refused', { head: [CLAIMS] }],
  ['granted', { of: GRANTED_NOUNS }],
  ['ordered', { of: MOVED }],
  ['forgiven', { of: OWED }],
  ['asked', { of: ASKED_NOUNS }],
  ['demanded', { of: DEMANDED_NOUNS }],
  ['permit', { of: PERMIT_NOUNS }],
  ['event', { of: EVENT_NOUNS }],
  ['talks', { of: TALKS }],
  ['measure', { of: MEASURES }],
  ['planned', { of: PLANS }],
  ['promised', { head: [THREATS] }],
  ['dropped', { of: DROPPED }],
  ['retracted', { of: PROMISED }],
]);

/** Does a noun phrase of the form begin at a token? */
export function isThing(line: Line, i: number, form: Form): boolean {
  const kind = KINDS.get(form);
  if (!kind || !startsThing(line, i)) return false;
  // "a claim for damages" asks, "the claim that she lied" does not.
  const last = phraseFrom(line, i)?.last;
  const claims = last !== undefined && /^claims?$/.test(word(line, last)) && word(line, last + 1) === 'for';
  if (claims && (form === 'asked' || form === 'refused')) return true;
  if (kind.of && !nounIn(line, i, kind.of)) return false;
  if (kind.not && nounIn(line, i, kind.not)) return false;
  if (!kind.head || last === undefined) return true;
  // Somebody by name is looked for, not asked for.
  const named =
    (form === 'obtained' || form === 'impersonal') &&
    !SHELTER.has(word(line, last)) &&
    line.mentions.some((own) => own.last === last);
  return !named && !kind.head.some((nouns) => nouns.has(word(line, last)));
}
