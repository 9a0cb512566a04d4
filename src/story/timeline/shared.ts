import { stemmer } from 'stemmer';
import { deedOf } from './deeds.ts';
import { isParty, isPerson } from './near.ts';
import type { Told } from './told.ts';

/** Deeds of which one does many on a day: that Doe announced something does not tell what. */
export const MANY: ReadonlySet<string> = new Set(
  'announce warn urge call ask order vow pledge promise confirm write meet decide approve vote sign'
    .split(' ')
    .map((word) => deedOf(stemmer(word))),
);

/** So near, as weights of `Told.near`, must a word or a party that two mentions have in common stand to both dates. */
const NEAR = { word: 0.3, party: 0.6 };

/** Whether two mentions have more in common near their dates than a deed: a word, or a party, or for a deed of many things two. */
export function shareMore(a: Told, b: Told, deed: string): boolean {
  let parties = 0;
  for (const [word, weight] of a.near) {
    const other = b.near.get(word);
    if (other === undefined || word === deed) continue;
    if (Math.min(weight, other) < (isParty(word) ? NEAR.party : NEAR.word)) continue;
    if (!isParty(word) || ++parties === (MANY.has(deed) ? 2 : 1)) return true;
  }
  return false;
}

/** Whether each of two mentions has a person beside its date whom the other does not speak of. */
export const differ = (a: Told, b: Told): boolean => hasOther(a, b) && hasOther(b, a);

function hasOther(of: Told, { near }: Told): boolean {
  for (const [word, weight] of of.near)
    if (isPerson(word) && weight >= NEAR.party && !near.has(word)) return true;
  return false;
}
