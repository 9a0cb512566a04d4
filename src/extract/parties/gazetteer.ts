import countries from 'world-countries/countries.json' with { type: 'json' };
import { fold } from '../fold.ts';
import type { Token } from '../tokens.ts';
import { isAcronym, isCapital } from './fold.ts';
import { OUTLETS } from './outlets.ts';
import { REGIONS } from './regions.ts';
import { ADJECTIVES, NAMES, SEATS } from './seats.ts';

/** How a word stands for a country: by its name, its adjective, its capital, or the seat of its government. */
export type Form = 'name' | 'adjective' | 'people' | 'capital' | 'seat' | 'outlet' | 'region';

/** A name that is known beforehand. */
export interface Entry {
  readonly form: Form;
  /** ISO 3166 alpha-3; empty for news outlets and regions. */
  readonly country: string;
}

interface Phrase extends Entry {
  readonly words: readonly string[];
}

/** Capitals that are better known as first names, surnames or common words. */
const MISLEADING = new Set([
  'victoria',
  'kingston',
  'hamilton',
  'stanley',
  'douglas',
  'plymouth',
  'male',
  'lima',
]);

const byFirst = new Map<string, Phrase[]>();
const taken = new Set<string>();

function add(name: string, form: Form, country: string): void {
  const words = name
    .split(/[\s-]+/)
    .map(fold)
    .filter((word) => word !== '');
  const [first] = words;
  const key = words.join(' ');
  if (first === undefined || taken.has(key)) return;
  taken.add(key);
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words, form, country }]);
}

for (const [name, code] of Object.entries(NAMES)) add(name, 'name', code);
for (const [name, code] of Object.entries(ADJECTIVES)) add(name, 'adjective', code);
for (const [code, names] of Object.entries(SEATS)) for (const name of names) add(name, 'seat', code);
for (const [name, code] of Object.entries(ADJECTIVES)) add(`${name}s`, 'people', code);
for (const name of OUTLETS) add(name, 'outlet', '');
for (const name of REGIONS) add(name, 'region', '');
// Of two countries with one adjective ("Congolese", "Dominican") the larger is meant more often.
for (const country of [...countries].sort((a, b) => b.area - a.area)) {
  add(country.name.common, 'name', country.cca3);
  add(country.name.official, 'name', country.cca3);
  if (!country.independent && country.cca3 !== 'PSE' && country.cca3 !== 'TWN') continue;
  for (const demonym of country.demonyms.eng?.m.split(', ') ?? []) {
    add(demonym, 'adjective', country.cca3);
    if (!/(?:ese|sh|ch|ss)$/.test(demonym)) add(`${demonym}s`, 'people', country.cca3);
  }
  for (const capital of country.capital) {
    const name = capital.replace(/ D\.C\.$/, '');
    if (!MISLEADING.has(fold(name))) add(name, 'capital', country.cca3);
  }
}
for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);

/** What stands at a token, and the token after it: the longest known name, or nothing. */
export function lookUp(
  tokens: readonly Token[],
  from: number,
): (Entry & { readonly to: number }) | undefined {
  const first = tokens[from];
  if (!first || !isCapital(first)) return undefined;
  for (const phrase of byFirst.get(first.folded) ?? []) {
    let at = from;
    let word = 0;
    while (word < phrase.words.length) {
      const token = tokens[at];
      if (!token) break;
      if (token.text !== '-') {
        if (token.folded !== phrase.words[word]) break;
        word += 1;
      }
      at += 1;
    }
    // "US" is a country, "us" and "Us" are not.
    const short = phrase.words.length === 1 && (phrase.words[0]?.length ?? 0) <= 3;
    if (word === phrase.words.length && (!short || isAcronym(first))) {
      return { form: phrase.form, country: phrase.country, to: at };
    }
  }
  return undefined;
}
