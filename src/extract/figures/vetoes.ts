import type { Token } from '../tokens.ts';
import type { NumberAt } from './number-at.ts';

const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\.?$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;
/** Nouns behind which a number is a name: "Article 5", "Flight 370", "No. 10". */
const NUMBERED = new Set(
  `article articles section sections chapter clause paragraph page pages part act bill resolution protocol amendment
  rule title flight route highway interstate channel phase stage round week day game match lap lane gate terminal
  platform room floor level tier category type class grade group zone sector district ward unit division
  brigade regiment battalion squadron no no. nos. number issue volume vol vol. version model apollo form case count
  exhibit line track step top season episode series size area block building house hall pier dock bus tram train
  studio reactor formula figure fig fig. table appendix psalm verse proposition prop measure directive decree order`.split(
    /\s+/,
  ),
);
const CLOCK = /^\d{1,2}[:.][0-5]\d$/;
const HALF_DAY = /^(?:a\.?m\.?|p\.?m\.?|o'clock|gmt|utc|est|bst|cet)$/;

/** Why a number is no figure, or null where it may be one. Looks at the words around it, its unit apart. */
export function vetoOf(tokens: readonly Token[], number: NumberAt, measured: boolean): string | null {
  const first = tokens[number.from];
  const before = tokens[number.from - 1];
  const after = tokens[number.to];
  if (!first) return 'nothing';
  if (isDate(tokens, number)) return 'date';
  if (HALF_DAY.test(after?.lower ?? '')) return 'clock';
  // "7.50" is a price beside its currency.
  if (CLOCK.test(first.text) && !(measured && first.text.includes('.'))) return 'clock';
  if (isName(tokens, number, measured)) return 'name';
  if (isContact(before, first, after)) return 'contact';
  if (first.lower === 'one' && number.to === number.from + 1 && !measured) return 'pronoun';
  return null;
}

function isDate(tokens: readonly Token[], { from, to, low, high, kind }: NumberAt): boolean {
  const [before, first, after] = [tokens[from - 1], tokens[from], tokens[to]];
  if (kind !== 'plain' || to > from + 1) return false;
  const lower = before?.lower ?? '';
  const day = Number.isInteger(low) && low >= 1 && high <= 31;
  if (day && (MONTHS.test(lower) || MONTHS.test(after?.lower ?? ''))) return true;
  if (day && after?.lower === 'of' && MONTHS.test(tokens[to + 1]?.lower ?? '')) return true;
  const year = /^(?:1[5-9]|20)\d\d(?:[-–—]\d{2,4})?$/.test(first?.text ?? '');
  // A year stands bare; a count of that size is written "2,000", or counts something in the plural.
  return (
    year && !(after?.pos === 'NOUN' && /[^s]s$/.test(after.lower) && !MONTHS.test(lower) && lower !== 'the')
  );
}

function isName(tokens: readonly Token[], { from, to, kind }: NumberAt, measured: boolean): boolean {
  const [before, first, after] = [tokens[from - 1], tokens[from], tokens[to]];
  if (kind !== 'plain' || !before || !first) return false;
  const lower = before.lower;
  const glued = before.end === first.start;
  if (glued && /^[\p{L}#/.].*[^$]$|^[\p{L}#/.]$/u.test(before.text)) return true;
  const bridged = tokens[from - 2]?.end === before.start;
  if (glued && bridged && /^[-‐–/]$/.test(before.text) && /^\p{Lu}/u.test(tokens[from - 2]?.text ?? ''))
    return true;
  // "Article 5", "Chapter 11 bankruptcy", "Falcon 9 rocket"; but "Police Arrest 12 Men": a plural is counted.
  const plural = after?.pos === 'NOUN' && after.lemma !== after.lower;
  if (measured || plural) return false;
  return NUMBERED.has(lower) || (before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text));
}

function isContact(before: Token | undefined, first: Token, after: Token | undefined): boolean {
  if (/^\d{3}-\d{3,4}/.test(first.text)) return true;
  if (before?.text === '(' && after?.text === ')') return true;
  return after?.text === 'G' || /^(?:st|nd|rd|th)$/.test(after?.lower ?? '');
}
