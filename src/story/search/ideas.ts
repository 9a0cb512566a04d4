import countries from 'world-countries/countries.json' with { type: 'json' };
import { ADJECTIVES, NAMES, SEATS } from '../../extract/parties/seats.ts';
import { SYNONYMS } from './synonyms.ts';
import { type Word, wordsOf } from './words.ts';

/** What different words stand for alike: a group of synonyms (`#12`) or a country (`@VEN`). Where it stands, as indexes of words. */
export interface Idea {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly id: string;
  readonly terms: readonly string[];
}

/** Phrases by their first term. */
const phrases = new Map<string, Phrase[]>();

function add(id: string, phrase: string): void {
  const terms = wordsOf(phrase, 'en').map((word) => word.term);
  const [first] = terms;
  if (first === undefined) return;
  const known = phrases.get(first) ?? [];
  if (!known.some((other) => other.id === id && other.terms.join(' ') === terms.join(' ')))
    known.push({ id, terms });
  phrases.set(first, known);
}

for (const [i, group] of SYNONYMS.entries()) for (const phrase of group.split(' | ')) add(`#${i}`, phrase);

/** Countries by any of their names; of two with one adjective ("Dominican", "Congolese") the larger is meant. */
const named = new Set<string>();
function addCountry(code: string, name: string): void {
  const plain = name.replace(/ D\.C\.$/, '');
  if (named.has(plain)) return;
  named.add(plain);
  add(`@${code}`, plain);
}
for (const names of [NAMES, ADJECTIVES])
  for (const [name, code] of Object.entries(names)) addCountry(code, name);
for (const [code, seats] of Object.entries(SEATS)) for (const seat of seats) addCountry(code, seat);
for (const { cca3, name, capital, demonyms, independent } of [...countries].sort((a, b) => b.area - a.area)) {
  for (const form of [name.common, name.official]) addCountry(cca3, form);
  if (independent)
    for (const form of [...capital, ...(demonyms.eng?.m.split(', ') ?? [])]) addCountry(cca3, form);
}

/** The ideas that the words of an English text stand for, in order; phrases may overlap. */
export function ideasOf(words: readonly Word[]): Idea[] {
  const ideas: Idea[] = [];
  for (const [from, word] of words.entries()) {
    for (const { id, terms } of phrases.get(word.term) ?? []) {
      // A phrase of one function word ("us", "go") says nothing alone.
      if (terms.length === 1 && word.stop) continue;
      if (terms.every((term, k) => words[from + k]?.term === term))
        ideas.push({ id, from, to: from + terms.length });
    }
  }
  return ideas;
}
