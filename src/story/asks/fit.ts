import type { PartyId } from '../parties.ts';
import type { Member } from './members.ts';
import type { Common } from './proposals.ts';
import type { StoryAsk } from './story-ask.ts';
import { askedAs } from './wording.ts';

/** What two sides say of one thing is linked when it is this alike: one may well offer something like what the other asks. */
const ANSWERS = 0.6;
/** One common word is enough where it says nearly all that both ask: in asks of one side, and of two. */
const BY_ONE_WORD = 0.7;
const BY_ONE_WORD_OF_ANOTHER = 0.85;
/** Told within so many sentences, a refusal may answer an ask that is not said to be made to whoever refuses. */
const NEAR = 3;

/** An ask as it is compared with others. */
export interface Asked extends Pick<Member, 'ask' | 'content' | 'told' | 'by' | 'to' | 'term'> {
  /** The first word of its content, and the second. */
  readonly heads: readonly string[];
  /** "To block a sale" and "a sale" share all but the word that makes them opposites. */
  readonly against: boolean;
}

/** An ask with what its comparisons look at again and again. */
export function seen({ ask, content, told, by, to, term }: Member): Asked {
  const heads = [...content.keys().take(2)];
  return { ask, content, told, by, to, term, heads, against: AGAINST.has(heads[0] ?? '') };
}

const AGAINST: ReadonlySet<string> = new Set(['block', 'prevent', 'stop', 'halt', 'delai'].map(askedAs));

/**
 * Whether what one asks is what another asks, refuses or offers, of contents that are alike. `counterparts` are those that the
 * side of `x` asks of, and that ask of it.
 */
export const fits = (
  x: Asked,
  y: Asked,
  common: Common,
  counterparts: ReadonlySet<PartyId> | undefined,
): boolean => isSureOf(x, y, common) && areOfOne(x, y, common, counterparts);

/**
 * Is likeness more than a word in common? One word will do where one side asks it first in both, or both say hardly
 * anything else. What one side offers is what the other asks when both name it first.
 */
function isSureOf(x: Asked, y: Asked, { likeness, shared, amounts }: Common): boolean {
  if (x.by === y.by)
    return shared >= 2 || likeness >= BY_ONE_WORD || x.heads.some((word) => y.heads.includes(word));
  // What two ask for alike is more than a sum.
  if (x.ask.kind === y.ask.kind && shared === amounts) return false;
  if (likeness >= BY_ONE_WORD_OF_ANOTHER) return true;
  const refused = x.ask.kind === 'rejection' || y.ask.kind === 'rejection';
  return refused || x.ask.kind === y.ask.kind ? shared >= 2 : x.heads[0] === y.heads[0];
}

/** Are two asks told within a few sentences? */
const isNear = (x: StoryAsk, y: StoryAsk): boolean =>
  x.article === y.article && Math.abs(x.sentence - y.sentence) <= NEAR;

/** Two asks may be one by the same side and of one kind, or where one refuses or offers what the other asks. */
function areOfOne(
  x: Asked,
  y: Asked,
  { likeness, shared }: Common,
  counterparts: ReadonlySet<PartyId> | undefined,
): boolean {
  const refusals = Number(x.ask.kind === 'rejection') + Number(y.ask.kind === 'rejection');
  // To leave at once and a week to leave are two demands.
  if (x.term && y.term && x.term !== y.term) return false;
  if (x.by === y.by || x.by === undefined || y.by === undefined) return refusals !== 1;
  if (likeness < ANSWERS) return false;
  const addressed = x.to === y.by || y.to === x.by || counterparts?.has(y.by) === true;
  // Two may ask for one thing, but not of each other: each of them means the other's withdrawal.
  if (x.ask.kind === y.ask.kind) return x.ask.kind !== 'offer' && !addressed && x.against === y.against;
  // Who refuses is the one who was asked, if both are told together or in the same words; an offer answers a demand only
  // between two who ask of each other.
  const unaddressed = refusals === 1 && (x.to === undefined || y.to === undefined);
  return addressed || (unaddressed && (isNear(x.ask, y.ask) || shared >= 2));
}
