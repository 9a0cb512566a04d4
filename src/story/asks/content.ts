import type { Reading } from '../../extract/finding.ts';
import { once } from '../once.ts';
import type { PartyId } from '../parties.ts';
import type { StoryText } from '../story-text.ts';
import { campOf } from './camps.ts';
import type { StoryAsk } from './story-ask.ts';
import { askedAs } from './wording.ts';
import { stems, writtenIn } from './written.ts';

/** What an ask asks for, as words to compare: each with how much it tells, 0 to 1. */
export type Content = ReadonlyMap<string, number>;

/** Each word tells so much of the one before it: what is asked comes first, its circumstances later. */
const FADING = 0.85;

/** The names of the rules that find how long somebody is given. */
export const SETS_TIME = /^(?:ultimatum|noun: (?:deadline|ultimatum))/;
/** An amount with its unit ("4 %") tells as much as a rare word. */
const AMOUNT = 0.8;

/** The words of every ask's content, weighed by how rare they are in the story. Words of its own sides tell nothing. */
export function contentsOf(story: StoryText, asks: readonly StoryAsk[]): Content[] {
  const rarity = rarityIn(story);
  const names = new Map<PartyId, ReadonlySet<string>>();
  const namesOf = (id: PartyId): ReadonlySet<string> => {
    const known = names.get(id) ?? new Set(story.parties.all.get(id)?.names.flatMap(stems));
    names.set(id, known);
    return known;
  };
  const written = story.linked.flatMap(writtenIn);
  return asks.map(({ by, to, rule }, i) => {
    // A description is no name: of "all prisoners must be freed" the prisoners are the point.
    const sides = [by?.party, to?.party, campOf(story, by), campOf(story, to)].flatMap((party) =>
      party === undefined || story.parties.all.get(party)?.kind === 'group' ? [] : [namesOf(party)],
    );
    const words = new Map<string, number>();
    let place = 1;
    for (const { stem, kin, share } of written[i]?.words ?? []) {
      if (sides.some((side) => side.has(stem))) continue;
      words.set(kin, Math.max(words.get(kin) ?? 0, place * share * rarity(stem)));
      place *= FADING;
    }
    // "A week to leave" and "a window for departure" are one deadline; the words that set it stand outside of the content.
    if (SETS_TIME.test(rule)) words.set(askedAs('deadlin'), AMOUNT);
    const { amounts = [], leads = false } = written[i] ?? {};
    const [first] = amounts;
    if (first && (words.size === 0 || leads)) words.set(`amount of ${first.unit}`, AMOUNT);
    for (const { unit, low } of amounts) words.set(`${low} ${unit}`, AMOUNT);
    return words;
  });
}

/** A count has so many steps until it has doubled. */
const STEPS = 2;

/** Stems by number, so that counts of them are lists. Kept for good: a language has few words. */
const numbers = new Map<string, number>();

function numberOf(stem: string): number {
  const number = numbers.get(stem) ?? numbers.size;
  numbers.set(stem, number);
  return number;
}

/** The numbers of the stems of an article, each as often as it has sentences with it. */
const stemsIn = once(({ sentences }: Reading) =>
  Int32Array.from(sentences.flatMap(({ stems }) => [...new Set(stems)].map(numberOf))),
);

/**
 * How rare a stem is among a story's sentences: 1 for one that stands in a single sentence, 0 for one in nearly all. It
 * changes in steps, so that one article more leaves most stems, and the asks they stand in, as they were.
 */
function rarityIn({ linked }: StoryText): (stem: string) => number {
  const sentences = linked.reduce((sum, { reading }) => sum + reading.sentences.length, 0);
  const stems = linked.map(({ reading }) => stemsIn(reading));
  const counts = new Int32Array(numbers.size);
  for (const list of stems) for (const number of list) counts[number] = (counts[number] ?? 0) + 1;
  const most = stepsTo(sentences + 1);
  return (stem) => (most - stepsTo(counts[numberOf(stem)] || 1)) / (most || 1);
}

/** How many steps a count is above 1. */
const stepsTo = (count: number): number => Math.floor(STEPS * Math.log2(count));
