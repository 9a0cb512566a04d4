import type { Token } from '../tokens.ts';
import { firstNameGender } from './firstnames.ts';
import { isCapital } from './fold.ts';
import { lookUp } from './gazetteer.ts';
import { countryAfter, countryBefore, countryInApposition } from './nationality.ts';
import { partyNoun } from './nouns.ts';
import { POLICY } from './orgwords.ts';
import { isSmallWord } from './smallwords.ts';
import { type Gender, genderOf, isQualifier, isTitle, titleAt } from './titles.ts';

/** What the words around a name say about it. */
export interface Introduction {
  /** Where the nationality and title before it begin. */
  readonly start?: number;
  /** The title ("president", "prime minister"), folded; "person" for a mere form of address ("Mr."). */
  readonly title?: string;
  /** What kind of body it is ("the carmaker Acme"), in the singular. */
  readonly noun?: string;
  readonly gender?: Gender;
  /** ISO 3166 alpha-3. */
  readonly country?: string;
}

/** The title, nationality and gender that stand before a name, and the country that is named after it. */
export function introduction(tokens: readonly Token[], from: number, to: number): Introduction {
  const body = bodyBefore(tokens, from);
  if (body) return body;
  const { start, title, gender } = titleBefore(tokens, from);
  const before = countryBefore(tokens, start);
  const after = title === undefined && !before ? undefined : countryAfter(tokens, to);
  const country = before?.country ?? after ?? countryInApposition(tokens, to);
  const known = gender ?? (to - from > 1 ? firstNameGender(tokens[from]?.folded ?? '') : undefined);
  return {
    start: before && title !== undefined && !before.possessive ? before.from : start,
    ...(title !== undefined && { title }),
    ...(known && { gender: known }),
    ...(country !== undefined && { country }),
  };
}

/** "The carmaker Acme", "Japanese carmaker Acme". */
function bodyBefore(tokens: readonly Token[], from: number): Introduction | undefined {
  const token = tokens[from - 1];
  const noun = token && !isCapital(token) && token.pos !== 'VERB' ? partyNoun(token.lower) : undefined;
  if (noun?.noun !== 'body' || noun.plural) return undefined;
  const before = countryBefore(tokens, from - 1);
  return {
    start: before && !before.possessive ? before.from : from - 1,
    noun: noun.lemma,
    ...(before && { country: before.country }),
  };
}

/** The longest title, in words: "former deputy White House national security spokesman". */
const LONGEST = 7;

/** The title that stands before a name, and where it begins; `from` without one. */
function titleBefore(
  tokens: readonly Token[],
  from: number,
): { start: number; title?: string; gender?: Gender } {
  let start = from;
  let title: string | undefined;
  let gender: Gender | undefined;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST); at -= 1) {
    const token = tokens[at];
    if (!token) break;
    const word = token.folded;
    if (isTitle(word) && (token.pos !== 'VERB' || isCapital(token))) {
      title ??= titleAt(tokens, at);
      gender = genderOf(word) ?? gender;
    } else if (!belongsToTitle(tokens, at, from, title !== undefined)) break;
    start = at;
  }
  return title === undefined ? { start: from } : { start, title, ...(gender && { gender }) };
}

/** Is the word part of a title of which some words to its right are known? */
function belongsToTitle(tokens: readonly Token[], at: number, from: number, titled: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isSmallWord(token.text) && token.lower !== 'of') return false;
  const word = token.folded;
  // "Secretary of State Jane Doe": read from the right, the office comes before the title.
  if (token.lower === 'of') return at + 1 < from && isTitle(tokens[at - 1]?.folded ?? '');
  if (!titled) return isCapital(token) && POLICY.has(word);
  if (countryBefore(tokens, at + 1) || (isCapital(token) && lookUp(tokens, at))) return false;
  return (
    isQualifier(word) ||
    POLICY.has(word) ||
    token.text === '-' ||
    /^(?:ADJ|NOUN)$/.test(token.pos) ||
    isCapital(token)
  );
}
