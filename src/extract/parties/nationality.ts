import type { Token } from '../tokens.ts';
import { isPossessive } from './fold.ts';
import { lookUp } from './gazetteer.ts';
import { partyNoun } from './nouns.ts';
import { isQualifier } from './titles.ts';

/** A country that stands before a name. */
export interface CountryBefore {
  /** The token where it begins. */
  readonly from: number;
  /** ISO 3166 alpha-3. */
  readonly country: string;
  readonly possessive: boolean;
}

/** The country that ends right before a token: "Kenyan", "Kenya" or "Kenya's". */
export function countryBefore(tokens: readonly Token[], end: number): CountryBefore | undefined {
  const possessive = isPossessive(tokens[end - 1]);
  const to = possessive ? end - 1 : end;
  for (let from = Math.max(0, to - 4); from < to; from += 1) {
    const entry = lookUp(tokens, from);
    if (entry?.country && entry.to === to) return { from, country: entry.country, possessive };
  }
  return undefined;
}

/** "Prime Minister Jane Doe of Norway": the country named after a token. */
export function countryAfter(tokens: readonly Token[], to: number): string | undefined {
  if (tokens[to]?.lower !== 'of') return undefined;
  const entry = lookUp(tokens, to + (tokens[to + 1]?.lower === 'the' ? 2 : 1));
  return entry?.form === 'name' ? entry.country : undefined;
}

/** "Jane Doe, Norway's prime minister", "Jane Doe, the president of Norway": the country in what follows a name. */
export function countryInApposition(tokens: readonly Token[], to: number): string | undefined {
  if (tokens[to]?.text !== ',') return undefined;
  for (let at = to + 1; at < Math.min(tokens.length, to + 8); at += 1) {
    const token = tokens[at];
    if (!token || /^(?:VERB|AUX)$/.test(token.pos) || /^[,;:.]$/.test(token.text)) return undefined;
    const noun = partyNoun(token.lower);
    if (!noun || noun.plural || (noun.noun !== 'ruler' && noun.noun !== 'voice')) continue;
    let start = at;
    while (isQualifier(tokens[start - 1]?.folded ?? '')) start -= 1;
    return countryBefore(tokens, start)?.country ?? countryAfter(tokens, at + 1);
  }
  return undefined;
}
