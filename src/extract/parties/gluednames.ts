import { firstNameGender } from './firstnames.ts';

/** The last word of a name. */
export const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** The words of the longest name that is looked into. */
const LONGEST = 8;

/**
 * Of the names of persons, each given once and folded, those that are two names which only a missing full stop made one: a full name,
 * and another full name ("jane doe john roe") or the surname of somebody else ("jane doe roe", beside "roe" and "john roe").
 */
export function gluedNames(keys: readonly string[]): ReadonlySet<string> {
  const known = new Set(keys);
  const bearers = new Map<string, number>();
  for (const key of keys)
    if (key.includes(' ')) bearers.set(lastWord(key), (bearers.get(lastWord(key)) ?? 0) + 1);
  return new Set(keys.filter((key) => isGlued(key.split(' '), known, bearers)));
}

/** `bearers` has the number of full names that end with a word. */
function isGlued(
  words: readonly string[],
  known: ReadonlySet<string>,
  bearers: ReadonlyMap<string, number>,
): boolean {
  for (let at = 2; at < Math.min(words.length, LONGEST); at += 1) {
    const rest = words.slice(at).join(' ');
    const others = at + 1 < words.length ? known.has(rest) : (bearers.get(rest) ?? 0) > 1;
    // "Ana Maria Roe" beside "Ana Maria" is one person: two first names are no full name.
    const full = firstNameGender(words[at - 1] ?? '') === undefined;
    if (others && full && known.has(words.slice(0, at).join(' '))) return true;
  }
  return false;
}
