import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { isCapital, isPossessive, touches } from './fold.ts';
import { partyNoun } from './nouns.ts';
import { CALENDAR, ORGANIZATION, PARTICLE, POLICY } from './orgwords.ts';
import { isSmallWord } from './smallwords.ts';
import { isTitle } from './titles.ts';

/** Where the name ends whose first word is at `from` and that reaches at least to `at`; an index into the tokens. */
export function runEnd(tokens: readonly Token[], at: number, from: number): number {
  let end = at;
  for (let next = stepOver(tokens, end, from); next > end; next = stepOver(tokens, end, from)) end = next;
  return end;
}

/** The end of the name with what stands at `end`, or `end` when it stops there. */
function stepOver(tokens: readonly Token[], end: number, from: number): number {
  const token = tokens[end];
  if (!token) return end;
  if (goesOn(tokens, end)) return end + 1;
  const head = tokens.slice(from, end).map(({ folded }) => folded);
  if (token.text === '-') return hyphen(tokens, end);
  if (token.text === '&') return goesOn(tokens, end + 1) ? end + 2 : end;
  if (isPossessive(token) || token.text === '’') {
    const owner = head.at(-1) ?? '';
    const owns = OWNERS.has(owner) || head[0] === 'st' || isOwnedBody(tokens, end, owner);
    return owns && goesOn(tokens, end + 1) ? end + 2 : end;
  }
  if (PARTICLE.has(token.lower)) return isTitle(head.at(-1) ?? '') ? end : particle(tokens, end);
  if (head.some((word) => ORGANIZATION.has(word))) return complement(tokens, end, head);
  return token.lower === 'and' ? joinedBody(tokens, end, from) : end;
}

/** What an organisation is called that has two tasks. */
const DOUBLE = wordSet(
  `service services administration agency commission department bureau office authority board ministry committee institute
  workers union association federation alliance council`,
);

/** "the Water and Sewer Authority": one body, where the last word alone says what it is, or the acronym that follows. */
function joinedBody(tokens: readonly Token[], and: number, from: number): number {
  let last = and + 1;
  while (goesOn(tokens, last)) last += 1;
  if (isExplained(tokens, from, last)) return last;
  if (tokens[from - 1]?.lower !== 'the' && !POLICY.has(tokens[and - 1]?.folded ?? '')) return and;
  // "Water and Sewer Authority Director Jane Doe"
  while (last > and + 2 && !DOUBLE.has(tokens[last - 1]?.folded ?? '')) last -= 1;
  return last > and + 2 ? last : and;
}

/** "Coal and Dock Workers (CDW)": does an acronym follow that has the initials of all the words? */
function isExplained(tokens: readonly Token[], from: number, to: number): boolean {
  const initials = tokens
    .slice(from, to)
    .filter(isCapital)
    .map(({ text }) => text.charAt(0));
  return (
    tokens[to]?.text === '(' && tokens[to + 1]?.text === initials.join('') && tokens[to + 2]?.text === ')'
  );
}

/** Plurals that own part of an organisation's name ("Farm Workers' Union"). */
const OWNERS = wordSet(
  'people workers women children farmers teachers nurses miners king queen employees producers manufacturers men',
);

/** "Bakers' Union": a plural and what kind of body it has. */
const isOwnedBody = (tokens: readonly Token[], at: number, owner: string): boolean =>
  tokens[at]?.text !== "'s" &&
  owner.endsWith('s') &&
  ORGANIZATION.has(tokens[at + 1]?.folded ?? '') &&
  partyNoun(tokens[at + 1]?.folded ?? '')?.noun === 'body';

const NO_NAME = /day$|^(?:i|am|pm|gmt|est|edt|utc|bst|cet)$/;

/** Is the word at a token part of a name that stands before it? "Theresa May said", but "told Keller March 3". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token) || token.pos === 'PRON' || isSmallWord(token.text)) return false;
  const word = token.folded;
  if (!CALENDAR.has(word)) return true;
  return !NO_NAME.test(word) && /^\p{L}+$/u.test(token.text) && tokens[at + 1]?.pos !== 'NUM';
}

/** Short words after a hyphen that make an adjective ("rebel-held") or go on after a dash ("Roe-who"), not a name ("Min-jun"). */
const ADJECTIVAL = wordSet('led run era held born made type like only wide old free to long');

/** Small words that are second syllables of names as well. */
const SYLLABLE = wordSet('in so do he me am');

/** "Min-jun" is one name, and "minister-designate" a title; "Lagos-based" ends the name. */
function hyphen(tokens: readonly Token[], end: number): number {
  const next = tokens[end + 1];
  if (!next || !touches(tokens[end - 1], tokens[end]) || !touches(tokens[end], next)) return end;
  const short =
    /^\p{Ll}{1,4}$/u.test(next.text) &&
    !ADJECTIVAL.has(next.lower) &&
    next.pos !== 'NUM' &&
    (!isSmallWord(next.text) || SYLLABLE.has(next.lower)) &&
    !partyNoun(next.lower);
  return short || goesOn(tokens, end + 1) || /^(?:designate|elect)$/.test(next.lower) ? end + 2 : end;
}

/** "Ludwig van den Berg", "Bashar al-Assad". */
function particle(tokens: readonly Token[], end: number): number {
  const next = tokens[end + 1];
  const skip = PARTICLE.has(next?.lower ?? '') || next?.text === '-' ? 2 : 1;
  return goesOn(tokens, end + skip) ? end + skip + 1 : end;
}

/** "Department of Health and Human Services", "Bank of the North". */
function complement(tokens: readonly Token[], end: number, head: readonly string[]): number {
  const word = tokens[end]?.lower ?? '';
  if (/^(?:of|for|on)$/.test(word)) {
    const skip = tokens[end + 1]?.lower === 'the' ? 2 : 1;
    return goesOn(tokens, end + skip) ? end + skip + 1 : end;
  }
  if (!(head.includes('of') || head.includes('for'))) return end;
  if (word === ',') return tasks(tokens, end);
  return word === 'and' ? task(tokens, end) : end;
}

/** The end of a further task of a body after "and" or a comma, or where that stands. */
function task(tokens: readonly Token[], mark: number): number {
  let last = mark + 1;
  while (goesOn(tokens, last)) last += 1;
  return last > mark + 1 && POLICY.has(tokens[last - 1]?.folded ?? '') ? last : mark;
}

/** "Ministry of Agriculture, Fisheries and Food": the end of a list of single words whose last is the task of a body. */
function tasks(tokens: readonly Token[], comma: number): number {
  let at = comma;
  while (tokens[at]?.text === ',' && goesOn(tokens, at + 1)) at += 2;
  const end = tokens[at]?.lower === 'and' ? task(tokens, at) : at;
  return end > at ? end : comma;
}
