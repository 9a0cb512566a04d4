import countries from 'world-countries/countries.json' with { type: 'json' };
import { ADJECTIVES, NAMES, SEATS } from '../../extract/parties/seats.ts';
import { type Found, phraseBook } from './phrases.ts';
import { SYNONYMS } from './synonyms.ts';
import type { Word } from './words.ts';

const book = phraseBook();
for (const [i, group] of SYNONYMS.entries()) {
  for (const phrase of group) book.add(`#${i}`, phrase, 'en');
}

/** Countries by any of their names; of two with one adjective ("Dominican", "Congolese") the larger is meant. */
const named = new Set<string>();
function addCountry(code: string, name: string): void {
  const plain = name.replace(/ D\.C\.$/, '');
  if (named.has(plain)) return;
  named.add(plain);
  book.add(`@${code}`, plain, 'en');
}
for (const names of [NAMES, ADJECTIVES]) {
  for (const [name, code] of Object.entries(names)) addCountry(code, name);
}
for (const [code, seats] of Object.entries(SEATS)) for (const seat of seats) addCountry(code, seat);
for (const { cca3, name, capital, demonyms, independent } of [...countries].sort((a, b) => b.area - a.area)) {
  for (const form of [name.common, name.official]) addCountry(cca3, form);
  if (!independent) continue;
  for (const form of [...capital, ...(demonyms.eng?.m.split(', ') ?? [])]) addCountry(cca3, form);
}

/**
 * What the words of an English text stand for, beyond themselves:
 * groups of synonyms (`#12`), and countries by name, adjective, capital or seat of government (`@FRA`).
 */
export const ideasOf = (words: readonly Word[]): Found[] => book.find(words);
