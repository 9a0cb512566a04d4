import type { AskKind } from '../finding.ts';
import { DEMANDS } from './demand-verbs.ts';
import { IRREGULAR, inflected } from './inflection.ts';
import { OFFERS } from './offer-verbs.ts';
import { REJECTIONS } from './rejection-verbs.ts';

const FORMS = [
  'person to',
  'person to thing',
  'person back',
  'person for',
  'person into',
  'person against',
  'person from',
  'any',
  'thing',
  'ing',
  'to',
  'conceding to',
  'gain',
  'kept',
  'seen',
  'done',
  'that',
  'base',
  'should',
  'will',
  'sought',
  'obtained',
  'heard',
  'impersonal',
  'given',
  'excluded',
  'conceded',
  'refused',
  'granted',
  'ordered',
  'forgiven',
  'deed',
  'asked',
  'demanded',
  'permit',
  'event',
  'talks',
  'measure',
  'planned',
  'promised',
  'dropped',
  'retracted',
  'amount',
  'agree',
] as const;

/**
 * What must follow a verb for it to ask, offer or refuse, after the preposition or particle where one is needed.
 * `thing` is a noun phrase, `ing` a gerund, `to` an infinitive, `that` a clause, `base` a clause in the base form
 * ("demanded Paris stop"), `should` one that says what ought to be, `will` one that says what will, and `person to` somebody
 * who is to do something. Narrower noun phrases: `sought` is what somebody could grant, `obtained` the same and nothing
 * that is searched for, `heard` no opinion, `impersonal` nobody, `given` no courtesy, `excluded` no finding, `conceded` nothing that two hold, `refused` no mere claim,
 * `granted` what only others can grant, `ordered` that people or things be moved or shut, `forgiven` what is owed,
 * `deed` what is done ("the lifting of"), `asked` an ask, `demanded` a demand, `permit` a permission, `event` talks or a deal, `talks` no deal, `measure` what is to be done, `planned` a plan, `promised` no revenge, `dropped` what one stood on, `retracted` what one promised, `amount` a number. Narrower
 * infinitives: `gain` gets, keeps or ends something, `kept` only keeps or prevents it, `seen` sees it, `done` is a clause
 * that says what will be done, `agree` comes to terms, `conceding to` neither meets nor trades.
 * `any` is whatever follows.
 */
export type Form = (typeof FORMS)[number];

/** Verbs, and the frames in which they ask. */
export type VerbRow = readonly [string, ...string[]];

/** One way in which a verb asks: `after` are the words that it needs right after it. */
export interface Frame {
  readonly kind: AskKind;
  readonly after: readonly string[];
  readonly form: Form;
}

function frameOf(kind: AskKind, text: string): Frame {
  // The longest that fits: "person to" ends in "to" too.
  const fitting = FORMS.filter((known) => text === known || text.endsWith(` ${known}`));
  const form = fitting.sort((a, b) => b.length - a.length)[0];
  if (!form) throw new RangeError(`${text} ends in no known form`);
  const after = text.slice(0, -form.length).trim();
  return { kind, after: after ? after.split(' ') : [], form };
}

const TABLES: readonly (readonly [AskKind, readonly VerbRow[]])[] = [
  ['demand', DEMANDS],
  ['offer', OFFERS],
  ['rejection', REJECTIONS],
];

/** The frames of each verb, by lemma, in the order in which they are tried. */
export const ASK_VERBS: ReadonlyMap<string, readonly Frame[]> = (() => {
  const frames = new Map<string, Frame[]>();
  for (const [kind, rows] of TABLES) {
    for (const [lemmas, ...texts] of rows) {
      for (const lemma of lemmas.split(' ')) {
        const known = frames.get(lemma) ?? [];
        frames.set(lemma, known);
        known.push(...texts.map((text) => frameOf(kind, text)));
      }
    }
  }
  return frames;
})();

const LEMMAS: ReadonlyMap<string, string> = new Map([
  ...[...ASK_VERBS.keys()].flatMap((lemma) =>
    inflected(lemma).map((form): [string, string] => [form, lemma]),
  ),
  ...IRREGULAR.flatMap(([lemma, forms]) => forms.split(' ').map((form): [string, string] => [form, lemma])),
]);

/** The lemma of a verb that may ask, whatever the tagger took its form for; nothing for other words. */
export const askVerbOf = (form: string): string | undefined => LEMMAS.get(form);
