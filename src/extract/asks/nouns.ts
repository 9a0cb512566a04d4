import type { AskKind } from '../finding.ts';
import { wordSet } from '../word-set.ts';

/** How a noun asks: its kind, and the words that lead on to what is asked. */
export interface NounFrame {
  readonly kind: AskKind;
  readonly links: readonly Link[];
}

/** `for thing`, `for event` (talks or a deal), `of thing`, `on thing`, `to do`, `that`, or somebody who is to do something, after `to`, `on` or `for`. */
export type Link =
  | 'for'
  | 'for event'
  | 'of'
  | 'on'
  | 'to'
  | 'to thing'
  | 'to thing made'
  | 'that'
  | 'against'
  | 'on person'
  | 'to person'
  | 'for person';

const TABLE: readonly (readonly [AskKind, string, ...Link[]])[] = [
  ['demand', 'demand request plea', 'to person', 'for person', 'for', 'to', 'that'],
  ['demand', 'petition', 'to person', 'for person', 'for', 'to', 'that', 'against'],
  ['demand', 'order directive instruction decree recommendation', 'to person', 'for person', 'to', 'that'],
  ['demand', 'appeal', 'to person', 'for person', 'for', 'to', 'that', 'against'],
  ['demand', 'campaign', 'for person', 'for'],
  ['demand', 'call', 'on person', 'for person', 'for', 'to'],
  ['demand', 'motion lawsuit suit application', 'for person', 'for', 'to'],
  ['demand', 'push', 'for person', 'for', 'to'],
  ['demand', 'legislation bill', 'to'],
  ['demand', 'pressure', 'on person', 'for', 'to'],
  ['demand', 'insistence', 'on', 'that'],
  ['demand', 'ultimatum', 'to person', 'for person', 'to', 'that'],
  ['demand', 'deadline', 'for person'],
  ['demand', 'condition precondition requirement suggestion', 'that'],
  ['offer', 'offer counter-offer counteroffer proposal', 'to', 'for', 'of', 'that'],
  ['offer', 'bid', 'of'],
  ['offer', 'invitation', 'to', 'for'],
  ['offer', 'pledge promise', 'to', 'of', 'that'],
  ['offer', 'willingness readiness', 'to', 'for event'],
  ['offer', 'openness', 'to', 'to thing'],
  ['offer', 'assurance guarantee undertaking', 'that', 'to'],
  ['offer', 'commitment', 'that', 'to', 'to thing made'],
  ['offer', 'consent', 'to', 'to thing'],
  ['offer', 'blessing', 'to', 'to person', 'for', 'to thing'],
  ['rejection', 'refusal unwillingness reluctance', 'to'],
  ['rejection', 'rejection', 'of'],
  ['rejection', 'opposition objection resistance', 'to thing'],
  ['rejection', 'vote', 'against'],
  ['rejection', 'veto', 'of', 'on', 'against'],
];

/** The nouns that ask, by lemma. */
export const ASK_NOUNS: ReadonlyMap<string, NounFrame> = new Map(
  TABLE.flatMap(([kind, lemmas, ...links]) =>
    lemmas.split(' ').map((lemma): [string, NounFrame] => [lemma, { kind, links }]),
  ),
);

/** Verbs that add little to the noun after them: whoever "makes" or "reiterates" a demand demands. */
export const LIGHT_VERBS = wordSet(`
  have make issue put present deliver set give extend reiterate repeat renew voice express signal table submit lodge
  file hold maintain raise send announce declare state indicate show launch lay impose establish underline stress
  emphasize emphasise reaffirm improve sweeten offer propose float bring begin start hand restart introduce sponsor
  coordinate co-ordinate co-ordinating list outline publish unveil`);

/** Verbs whose subject answers the ask that is their object. */
export const ANSWERING_VERBS = wordSet(`
  reject refuse decline deny dismiss spurn rebuff veto ignore resist defy oppose block accept grant approve concede
  yield agree meet fulfil fulfill satisfy welcome back support endorse echo consider study hear receive answer discuss
  face criticize criticise condemn heed respond bow submit cave abandon drop withdraw break violate breach flout obey follow`);

/** Verbs whose subject gives up what it stood on. */
export const YIELDING_VERBS = wordSet('drop withdraw lift abandon end overcome soften ease override waive');

/** Of these verbs, those that leave the ask open: whose it is, if the noun says so, still asks. */
export const CONSIDERING_VERBS = wordSet('consider study hear discuss face receive');

/** What is in demand on a market, and is asked of nobody. */
export const GOODS = wordSet(`
  oil gas energy fuel coal electricity power goods products housing homes labor labour loans credit dollars commodities
  cars vehicles chips steel services food water copper gold tickets flights travel exports imports bonds shares`);
