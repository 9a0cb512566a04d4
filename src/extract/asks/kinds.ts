import { wordSet } from '../word-set.ts';
import {
  ASKED_NOUNS,
  DEMANDED_NOUNS,
  EVENT_NOUNS,
  GRANTED_NOUNS,
  PERMIT_NOUNS,
  SPEAKING_HEADS,
  UNASKED_NOUNS,
} from './classes.ts';
import { type Line, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { nounIn, SHELTER, startsThing } from './things.ts';
import type { Form } from './verbs.ts';

/** What is searched for and not asked of anybody, beside people. */
const SEARCHED = wordSet(`
  evidence clue clues information truth cause causes source origin owner owners suspect suspects man men woman women
  person missing survivor survivors witness witnesses culprit culprits killer killers attacker attackers gunman
  fugitive fugitives body bodies remains wreckage vessel solace comfort solidarity treatment
  comment comments peace work job jobs employment employee employees balance happiness help care food water justice adventure buyer buyers
  replacement successor heir investor investors customer customers partner partners`);

/** What one asks for without asking that anything be done. */
const OPINIONS = wordSet(`
  impression impressions comment comments opinion opinions view views reaction reactions name names directions word
  trouble autograph autographs`);

/** What is offered without anybody being able to decline it. */
const COURTESIES = wordSet(`
  sympathy sympathies opinion opinions condolences thanks congratulations prayer prayers thoughts wishes glimpse glimpses insight
  insights hope comfort solace look advice explanation explanations link links opportunity opportunities chance
  example examples proof evidence clue clues picture perspective reason reasons service services program programs
  programme programmes course courses tip tips tour tours detail details view views discount discounts
  warranty warranties insurance coverage choice selection protection shade contrast lesson lessons analysis assessment praise criticism resistance excuse excuses`);

/** What turns out not to have been so, where nobody refuses anything. */
const FINDINGS = wordSet(`
  play arson cause causes murder homicide suicide terrorism sabotage involvement link links connection fracture
  fractures injury injuries infection cancer disease illness poisoning error failure fault malfunction accident attack
  attacks explosion bomb fire leak fraud motive foul-play concussion break damage death tampering suspect suspects
  collision explanation theory strike`);

/** What two sides agree to together, which is no concession of one, and what one agrees to say. */
const JOINT_NOUNS = wordSet(`
  deal agreement accord treaty pact contract truce ceasefire cease-fire merger meeting summit talks dialogue settlement
  interview plea term terms`);

/** What one denies rather than refuses. */
const CLAIMS = wordSet(`
  claim claims allegation allegations accusation accusations charge charges criticism criticisms report reports theory
  theories assertion assertions rumor rumors rumour rumours characterization comparison`);

/** What is ordered of others; a release that a court orders is a ruling. */
const MOVED = wordSet('departure evacuation closure withdrawal shutdown recall demolition disarmament');

/** To what one side may agree by itself. */
const TALKS = wordSet('talk talks meeting visit trip interview conference session dialogue');

/** What is recommended so that it be done. */
const MEASURES = wordSet(`
  boost increase rise cut reduction suspension ban closure inquiry investigation review change reform delay halt end
  expansion extension approval rejection moratorium freeze tax cap limit levy tariff law curb curbs`);

/** Whoever criticises these does not want them. */
const PLANS = wordSet('plan proposal offer bid deal bill scheme');

const THREATS = wordSet(
  'revenge retaliation retribution vengeance punishment response fight war showdown surprises',
);

/** What one stood on before one yields: "dropped its demand", "withdrew its objections". */
const DROPPED = wordSet(`
  demand demands insistence condition conditions objection objections opposition veto resistance threat threats`);

const PROMISED = wordSet(
  'promise promises pledge pledges guarantee guarantees commitment commitments support backing',
);

const OWED = wordSet(
  'debt debts fee fees payment payments repayment repayments fine fines interest loan loans',
);

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
