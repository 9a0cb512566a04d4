import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { firstNameGender } from './firstnames.ts';
import { isAcronym, isPossessive } from './fold.ts';
import { lookUp } from './gazetteer.ts';
import type { Introduction } from './introductions.ts';
import { INDUSTRY, ORGANIZATION, PLACE } from './orgwords.ts';
import { PRESS } from './outlets.ts';
import { acts } from './pronouns.ts';

/** What a name seems to name, seen alone; `thing` is a place, an event or a work, which is no party. */
export type NameKind = 'person' | 'organization' | 'country' | 'outlet' | 'unknown' | 'thing';

/** Words for places that are common surnames too. */
const SURNAMES = wordSet(
  'park hill lake west north field lane day wood forest street bridge gates banks rivers',
);
/** First words of the names of places. */
const BEFORE_PLACE = wordSet('mount mt lake fort cape port san santa north south east west upper lower');
const SHIPS = wordSet('USS HMS MV MS SS INS RMS');
/** Countries and capitals that are common first names too. */
const FIRST_NAMES = wordSet('jordan chad israel georgia kenya paris london sofia');

/** What a capitalised name names, by its words and by what introduces it. Token indices; half-open. */
export function kindOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  intro?: Pick<Introduction, 'title' | 'noun'>,
): NameKind {
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 1 && SHIPS.has(tokens[from]?.text ?? '')) return 'thing';
  if (intro?.title !== undefined) return 'person';
  if (intro?.noun !== undefined) return 'organization';
  const definite = /^(?:the|sunday)$/.test(tokens[from - 1]?.lower ?? '');
  if (PRESS.has(last) && (definite || words.length > 1) && !isPossessive(tokens[to - 2])) return 'outlet';
  if (words.some((word) => ORGANIZATION.has(word))) return 'organization';
  const firstName = words.length > 1 && firstNameGender(first) !== undefined && !definite;
  if (PLACE.has(last) && !(firstName && SURNAMES.has(last))) {
    // A club may be called after its town ("Norwick City rejected the bid").
    return words.length > 1 && acts(tokens, to) ? 'organization' : 'thing';
  }
  if (firstName) return 'person';
  if (words.length > 1 && INDUSTRY.has(last)) return 'organization';
  if (to === from + 1 && isAcronym(tokens[from])) return 'organization';
  // "Mount Kell", "South East Asia"; but a club may be called so.
  if (words.length > 1 && BEFORE_PLACE.has(first)) return acts(tokens, to) ? 'organization' : 'thing';
  if (inRegion(tokens, to)) return 'thing';
  // "Pier 4", "Gate 12".
  if (to === from + 1 && /^\d+$/.test(tokens[to]?.text ?? '')) return 'thing';
  // "The Saints" are no person; "the Doe plan" is somebody's.
  const whole = !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[to]?.pos ?? '') && tokens[to]?.text !== '-';
  return definite && (words.length > 1 || whole) ? 'organization' : 'unknown';
}

/** "Halden, Texas,": what a region follows between commas lies in it. */
function inRegion(tokens: readonly Token[], to: number): boolean {
  const region = tokens[to]?.text === ',' ? lookUp(tokens, to + 1) : undefined;
  return region?.form === 'region' && tokens[region.to]?.text === ',';
}

/** What a longer name names that begins with a country or a capital: "Jordan Henderson" is a person, "Germany First" none. */
export const kindAfterCountry = (tokens: readonly Token[], from: number): NameKind =>
  FIRST_NAMES.has(tokens[from]?.folded ?? '') ? 'person' : 'organization';
