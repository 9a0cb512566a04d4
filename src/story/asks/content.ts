import type { LinkedArticle } from '../linked.ts';
import { lasting, once } from '../once.ts';
import type { PartyId } from '../parties.ts';
import type { StoryText } from '../story-text.ts';
import { asksIn } from './collect.ts';
import { numberOf, rarityIn } from './rarity.ts';
import { standingsIn } from './standing.ts';
import type { StoryAsk } from './story-ask.ts';
import { askedAs } from './wording.ts';
import { type Written, writtenIn } from './written.ts';

/** What an ask asks for, as words to compare: each with how much it tells, 0 to 1. */
export type Content = ReadonlyMap<string, number>;

/** An ask with its content. */
export interface Weighed {
  readonly ask: StoryAsk;
  readonly content: Content;
  /** Whom its sides belong to: countries, where the parties speak for one. */
  readonly by: PartyId | undefined;
  readonly to: PartyId | undefined;
}

/** Each word tells so much of the one before it: what is asked comes first, its circumstances later. */
const FADING = 0.85;

/** The names of the rules that find how long somebody is given. */
export const SETS_TIME = /^(?:ultimatum|noun: (?:deadline|ultimatum))/;
/** An amount with its unit ("4 %") tells as much as a rare word. */
const AMOUNT = 0.8;

/** The rarities of the words of an article's asks, and its asks with their words weighed. */
const rarities = lasting<LinkedArticle, readonly number[]>();
const weighed = lasting<LinkedArticle, readonly Weighed[]>();

/** The asks of an article of a story, in their order, the words of each weighed by how rare they are in the story. */
export function weighAsks(story: StoryText): (linked: LinkedArticle) => readonly Weighed[] {
  const [rarity, standing] = [rarityIn(story), standingsIn(story)];
  return (linked) => {
    const now = stemsIn(linked).map(rarity);
    const sides = sidesIn(linked).map(standing);
    return weighed(linked, [rarities(linked, now, () => now), ...sides], () => {
      const written = writtenIn(linked);
      return asksIn(linked).map((ask, i) => {
        const [by, to] = [standing(ask.by?.party), standing(ask.to?.party)];
        const content = weigh(ask, written[i], [...by.names, ...to.names], (stem) => rarity(numberOf(stem)));
        return { ask, content, by: by.camp, to: to.camp };
      });
    });
  };
}

/** The numbers of the stems in the contents of an article's asks, and the parties that are sides of them. */
const stemsIn = once((linked: LinkedArticle) =>
  writtenIn(linked).flatMap(({ words }) => words.map(({ stem }) => numberOf(stem))),
);
const sidesIn = once((linked: LinkedArticle) => [
  ...new Set(asksIn(linked).flatMap(({ by, to }) => [by?.party, to?.party])),
]);

/** What an ask asks for; the names of its own sides tell nothing. */
function weigh(
  { rule }: StoryAsk,
  { words, amounts, leads }: Written = NOTHING,
  names: readonly ReadonlySet<string>[],
  rarity: (stem: string) => number,
): Content {
  const content = new Map<string, number>();
  let place = 1;
  for (const { stem, kin, share } of words) {
    if (names.some((name) => name.has(stem))) continue;
    content.set(kin, Math.max(content.get(kin) ?? 0, place * share * rarity(stem)));
    place *= FADING;
  }
  // "A week to leave" and "a window for departure" are one deadline; the words that set it stand outside of the content.
  if (SETS_TIME.test(rule)) content.set(askedAs('deadlin'), AMOUNT);
  const [first] = amounts;
  if (first && (content.size === 0 || leads)) content.set(`amount of ${first.unit}`, AMOUNT);
  for (const { unit, low } of amounts) content.set(`${low} ${unit}`, AMOUNT);
  return content;
}

const NOTHING: Written = { words: [], amounts: [], leads: false };
