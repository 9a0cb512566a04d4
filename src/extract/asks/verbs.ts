import type { AskKind } from '../finding.ts';

/**
 * What must follow a verb for it to ask, offer or refuse, after the preposition or particle where one is needed:
 * `thing` a noun phrase, `ing` a gerund, `to` an infinitive, `that` a clause, `base` a clause in the base form
 * ("demanded Paris stop"), `should` a clause that says what ought to be, `person to` somebody who is to do something.
 * `sought` is a thing that somebody could grant, `granted` one that only others can, `deed` a nominal
 * infinitive ("the lifting of"), `asked`, `permit`, `event` noun phrases about an ask, a permission, or talks and deals; `gain` an infinitive
 * of getting, keeping or ending something, `agree` one of coming to terms,
 * `conceding to` one of neither meeting nor trading;
 * `any` whatever follows.
 */
export type Form =
  | 'thing'
  | 'ing'
  | 'to'
  | 'gain'
  | 'conceding to'
  | 'that'
  | 'base'
  | 'should'
  | 'will'
  | 'person to'
  | 'person for'
  | 'person into'
  | 'any'
  | 'sought'
  | 'granted'
  | 'deed'
  | 'asked'
  | 'permit'
  | 'event'
  | 'agree';

/** One way in which a verb asks: `after` are the words that it needs right after it. */
export interface Frame {
  readonly kind: AskKind;
  readonly after: readonly string[];
  readonly form: Form;
}

const TABLE: readonly (readonly [AskKind, string, ...string[]])[] = [
  ['demand', 'demand', 'that', 'base', 'to', 'thing', 'any'],
  ['demand', 'request', 'that', 'base', 'person to', 'thing'],
  [
    'demand',
    'urge implore beg beseech exhort entreat petition pressure order instruct command compel',
    'person to',
  ],
  ['demand', 'ask', 'person to', 'to', 'that', 'for person to', 'for thing'],
  ['demand', 'tell direct warn', 'person to'],
  ['demand', 'pressure push', 'person into'],
  ['demand', 'press lobby pressure petition ask beg', 'person for'],
  ['demand', 'press push lobby', 'person to', 'for person to', 'for base', 'for thing', 'for ing'],
  ['demand', 'call', 'on person to', 'upon person to', 'for person to', 'for sought', 'on person for'],
  ['demand', 'appeal', 'to person to', 'to person for', 'for person to', 'for thing'],
  ['demand', 'plead', 'with person to', 'with person for', 'for person to', 'for thing'],
  ['demand', 'beg campaign petition clamor clamour agitate lobby', 'for person to', 'for thing'],
  ['demand', 'insist', 'on ing', 'on thing', 'upon thing', 'should', 'base'],
  ['demand', 'look aim wait hold', 'for granted', 'out for granted'],
  ['demand', 'seek', 'gain', 'sought'],
  ['demand', 'want', 'person to', 'gain', 'thing'],
  ['demand', 'hope', 'will'],
  ['demand', 'favor favour advocate', 'thing', 'ing'],
  ['demand', 'propose suggest', 'base', 'should'],
  ['demand', 'emphasize emphasise stress underline underscore', 'deed'],
  ['offer', 'offer', 'to', 'thing'],
  ['offer', 'propose', 'to', 'ing', 'thing'],
  ['offer', 'promise pledge', 'to', 'that', 'thing'],
  ['offer', 'volunteer', 'to'],
  ['offer', 'agree', 'conceding to'],
  ['offer', 'invite', 'person to'],
  ['rejection', 'reject spurn rebuff veto refuse', 'thing', 'to'],
  ['rejection', 'decline', 'asked', 'permit', 'to'],
  ['rejection', 'rule turn vote', 'out thing', 'out ing', 'down thing'],
  ['rejection', 'shoot strike knock', 'down asked', 'down thing'],
  ['rejection', 'throw', 'out asked'],
  ['rejection', 'balk baulk', 'at thing', 'at ing'],
  ['rejection', 'scoff', 'at asked'],
  ['rejection', 'brush', 'aside thing', 'off thing'],
  ['rejection', 'dismiss ignore resist defy oppose block overturn quash', 'asked'],
  ['rejection', 'deny', 'permit', 'asked'],
  ['rejection', 'cancel boycott suspend', 'event'],
  ['rejection', 'snub', 'thing'],
  ['rejection', 'call break', 'off event'],
  ['rejection', 'withdraw', 'from event'],
  ['rejection', 'pull back walk', 'out of event', 'away from event', 'out event'],
  ['rejection', 'renege', 'on thing'],
  ['rejection', 'fail', 'agree'],
];

const FORMS: readonly Form[] = [
  'person to',
  'person for',
  'person into',
  'any',
  'thing',
  'ing',
  'to',
  'conceding to',
  'gain',
  'that',
  'base',
  'should',
  'will',
  'sought',
  'granted',
  'deed',
  'asked',
  'permit',
  'event',
  'agree',
];

function frameOf(kind: AskKind, text: string): Frame {
  const form = FORMS.find((known) => text === known || text.endsWith(` ${known}`));
  if (!form) throw new RangeError(`${text} ends in no known form`);
  const after = text.slice(0, -form.length).trim();
  return { kind, after: after ? after.split(' ') : [], form };
}

/** The frames of each verb, by lemma, in the order in which they are tried. */
export const ASK_VERBS: ReadonlyMap<string, readonly Frame[]> = (() => {
  const frames = new Map<string, Frame[]>();
  for (const [kind, lemmas, ...texts] of TABLE) {
    for (const lemma of lemmas.split(' ')) {
      const known = frames.get(lemma) ?? [];
      frames.set(lemma, known);
      known.push(...texts.map((text) => frameOf(kind, text)));
    }
  }
  return frames;
})();

const IRREGULAR: readonly (readonly [string, string])[] = [
  ['seek', 'sought'],
  ['tell', 'told'],
  ['shoot', 'shot'],
  ['break', 'broke broken'],
  ['throw', 'threw thrown'],
  ['strike', 'struck'],
  ['withdraw', 'withdrew withdrawn'],
  ['hold', 'held'],
  ['beg', 'begged begging'],
  ['scrap', 'scrapped scrapping'],
  ['snub', 'snubbed snubbing'],
  ['cancel', 'cancelled cancelling'],
  ['plead', 'pled'],
];

/** The inflected forms of a verb that end in the regular way. */
function inflected(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const y = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : undefined;
  const third = y ? `${y}es` : /(?:s|sh|ch|x|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, third, y ? `${y}ed` : `${stem}ed`, `${stem}ing`];
}

const LEMMAS: ReadonlyMap<string, string> = new Map([
  ...[...ASK_VERBS.keys()].flatMap((lemma) =>
    inflected(lemma).map((form): [string, string] => [form, lemma]),
  ),
  ...IRREGULAR.flatMap(([lemma, forms]) => forms.split(' ').map((form): [string, string] => [form, lemma])),
]);

/** The lemma of a verb that may ask, whatever the tagger took its form for; nothing for other words. */
export const askVerbOf = (form: string): string | undefined => LEMMAS.get(form);
