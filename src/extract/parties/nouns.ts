import { BODIES, CROWDS, LANDS, OFFICES, PERSONS, RULERS, VOICES } from './nounlists.ts';

/** What a common noun says about the party that it describes (see the lists of each in `nounlists.ts`). */
export type NounClass = 'ruler' | 'voice' | 'office' | 'person' | 'body' | 'crowd' | 'land';

export interface PartyNoun {
  readonly noun: NounClass;
  /** In the singular. */
  readonly lemma: string;
  readonly plural: boolean;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['wife', 'wives'],
  ['person', 'persons'],
  ['grandchild', 'grandchildren'],
  ['headquarters', 'headquarters'],
]);
/** Crowds that have no other plural. */
const COLLECTIVE = new Set(['people', 'staff', 'public', 'crew', 'police', 'entourage', 'household', 'kin']);

function pluralOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (/man$/.test(word)) return word.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

const nouns = new Map<string, PartyNoun>();
const lists: readonly (readonly [NounClass, ReadonlySet<string>])[] = [
  ['land', LANDS],
  ['person', PERSONS],
  ['body', BODIES],
  ['office', OFFICES],
  ['voice', VOICES],
  ['ruler', RULERS],
  ['crowd', CROWDS],
];
for (const [noun, words] of lists) {
  for (const lemma of words) {
    if (noun !== 'crowd') nouns.set(lemma, { noun, lemma, plural: false });
    // Many persons are a crowd.
    nouns.set(pluralOf(lemma), { noun: noun === 'person' ? 'crowd' : noun, lemma, plural: true });
  }
}
for (const lemma of COLLECTIVE)
  nouns.set(lemma, { noun: lemma === 'police' ? 'body' : 'crowd', lemma, plural: true });

// "The authorities" govern; "authority" is what they have.
nouns.set('authorities', { noun: 'office', lemma: 'authority', plural: true });

// A family is many, and so are two.
nouns.set('family', { noun: 'crowd', lemma: 'family', plural: true });

// Air defences and gas chambers are no parties.
for (const plural of ['defenses', 'defences', 'chambers', 'houses', 'utilities', 'estates', 'offices'])
  nouns.delete(plural);

/** What a noun, in lower case, says about a party; nothing when it describes none. */
export const partyNoun = (word: string): PartyNoun | undefined => nouns.get(word);
