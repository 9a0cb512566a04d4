import type { Token } from '../tokens.ts';
import { firstNameGender } from './firstnames.ts';
import { fold, isCapital, isPossessive } from './fold.ts';
import { lookUp } from './gazetteer.ts';
import { partyNoun } from './nouns.ts';
import { ORGANIZATION, POLICY } from './orgwords.ts';
import { type Gender, genderOf, isAddress, isQualifier, isTitle, titleAt } from './titles.ts';

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

/** Where the bare name begins in a capitalised run that may begin with a title; `to` when it is nothing but a title. */
export function afterTitle(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let at = from; at < to; at += 1) {
    const word = fold(tokens[at]?.text ?? '');
    if (!isTitle(word) || (at > from && firstNameGender(fold(tokens[at - 1]?.text ?? '')))) continue;
    // "Hun Sen", "Mayor Jane King": what ends a name after another word of it is a surname.
    if (at === to - 1 && at > from && (isAddress(word) || (start > from && at > start))) continue;
    const rest = tokens.slice(at + 1, to).map((token) => fold(token.text));
    // "General Motors" and "Executive Committee" are no persons.
    if (rest.length === 0 || !ORGANIZATION.has(rest.at(-1) ?? '')) start = at + 1;
  }
  // "Secretary of State Jane Doe": the office after "of" belongs to the title.
  if (tokens[from - 1]?.lower === 'of' && isTitle(fold(tokens[from - 2]?.text ?? ''))) {
    while (start < to && POLICY.has(fold(tokens[start]?.text ?? ''))) start += 1;
  }
  // "minister-designate Jane Doe".
  if (start < to && tokens[start]?.text === '-') start += 2;
  return start;
}

/** The title, nationality and gender that stand before a name, and the country that is named after it. */
export function introduction(tokens: readonly Token[], from: number, to: number): Introduction {
  const body = bodyBefore(tokens, from);
  if (body) return body;
  let start = from;
  let title: string | undefined;
  let gender = to - from > 1 ? firstNameGender(fold(tokens[from]?.text ?? '')) : undefined;
  for (let at = from - 1; at >= 0 && from - at <= 7; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    const word = fold(token.text);
    const titled = isTitle(word) && (token.pos !== 'VERB' || isCapital(token));
    if (titled) {
      title ??= titleAt(tokens, at);
      gender = genderOf(word) ?? gender;
    } else if (
      title === undefined &&
      !(POLICY.has(word) && isCapital(token)) &&
      !(ofTitle(tokens, at) && at + 1 < from)
    )
      break;
    else if (countryBefore(tokens, at + 1)) break;
    else if (
      !(
        isQualifier(word) ||
        POLICY.has(word) ||
        token.lower === 'of' ||
        token.text === '-' ||
        token.pos === 'ADJ' ||
        token.pos === 'NOUN' ||
        isCapital(token)
      )
    )
      break;
    else if (token.lower === 'of' && !(ofTitle(tokens, at) && at + 1 < from)) break;
    if (isCapital(token) && !titled && lookUp(tokens, at)) break;
    start = at;
  }
  if (title === undefined) start = from;
  const before = countryBefore(tokens, start);
  const country =
    before?.country ??
    (title === undefined && !before ? undefined : countryAfter(tokens, to)) ??
    countryInApposition(tokens, to);
  return {
    start: before && title !== undefined && !before.possessive ? before.from : start,
    ...(title !== undefined && { title }),
    ...(gender && { gender }),
    ...(country && { country }),
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

/** Is the token the "of" in "Secretary of State"? */
const ofTitle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'of' && isTitle(fold(tokens[at - 1]?.text ?? ''));

/** The country that ends right before a token: "Kenyan", "Kenya" or "Kenya's". */
function countryBefore(tokens: readonly Token[], end: number) {
  const possessive = isPossessive(tokens[end - 1]);
  const to = possessive ? end - 1 : end;
  for (let from = Math.max(0, to - 4); from < to; from += 1) {
    const entry = lookUp(tokens, from);
    if (entry?.country && entry.to === to) return { from, country: entry.country, possessive };
  }
  return undefined;
}

/** "Prime Minister Jane Doe of Norway". */
function countryAfter(tokens: readonly Token[], to: number): string | undefined {
  if (tokens[to]?.lower !== 'of') return undefined;
  const entry = lookUp(tokens, to + (tokens[to + 1]?.lower === 'the' ? 2 : 1));
  return entry?.form === 'name' ? entry.country : undefined;
}

/** "Jane Doe, Norway's prime minister", "Jane Doe, the president of Norway". */
function countryInApposition(tokens: readonly Token[], to: number): string | undefined {
  if (tokens[to]?.text !== ',') return undefined;
  for (let at = to + 1; at < Math.min(tokens.length, to + 8); at += 1) {
    const token = tokens[at];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || /^[,;:.]$/.test(token.text))
      return undefined;
    const noun = partyNoun(token.lower);
    if (noun && !noun.plural && (noun.noun === 'ruler' || noun.noun === 'voice')) {
      return (
        countryBefore(tokens, at)?.country ??
        countryBeforeQualified(tokens, at) ??
        countryAfter(tokens, at + 1)
      );
    }
  }
  return undefined;
}

function countryBeforeQualified(tokens: readonly Token[], at: number): string | undefined {
  let end = at;
  while (isQualifier(fold(tokens[end - 1]?.text ?? ''))) end -= 1;
  return countryBefore(tokens, end)?.country;
}
