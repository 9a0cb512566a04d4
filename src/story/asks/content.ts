import { slice } from '../../corpus/article.ts';
import type { Figure, Reading } from '../../extract/finding.ts';
import type { StoryAsk } from '../asks.ts';
import { termsOf } from '../likeness-terms.ts';
import type { LinkedArticle } from '../linked.ts';
import { once } from '../once.ts';
import type { PartyId } from '../parties.ts';
import type { StoryText } from '../story.ts';
import { campOf } from './camps.ts';
import { asksIn } from './collect.ts';
import { askedAs, joinAsked } from './wording.ts';

/** What an ask asks for, as words to compare: each with how much it tells, 0 to 1. */
export type Content = ReadonlyMap<string, number>;

/** Words that only say that something was asked: "this offer", "all the demands", "such terms". */
const EMPTY = new Set(
  `offer propos demand term condit request call list idea plan ultimatum appeal suggest overtur concess compromis thing
  deal polici claim key outright immedi instant possibl potenti main accept agre list set includ total global full
  complet comprehens sweep whole entir broad per cent percent million billion thousand dollar euro pound go grant give
  provid get make take have receiv obtain win ensur secur reach
  pledg promis commit vow compli yield bow conced follow do this that it
  help aid assist support relief effort emerg crisi need requir want necessari more`.split(/\s+/),
);
/** Behind these words stands for whom, by when or where: they tell less of what is asked. */
const ASIDE =
  /\b(?:for|from|by|in|at|on|over|despite|within|before|after|until|if|unless|so that|in exchange|in return)\b/;
const ASIDE_WEIGHT = 0.4;
/** Each word tells so much of the one before it: what is asked comes first, its circumstances later. */
const FADING = 0.85;

/** The names of the rules that find how long somebody is given. */
export const SETS_TIME = /^(?:ultimatum|noun: (?:deadline|ultimatum))/;
/** What stands before an amount that an ask begins with. */
const LEADING = /^(?:for |of |to |an? |the )*$/;
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

/** A word that may tell what is asked: by its stem, by the stem of its class, and how much its place lets it tell. */
interface Telling {
  readonly stem: string;
  readonly kin: string;
  readonly share: number;
}

/** What stands in a content, whatever story it is part of. */
interface Written {
  readonly words: readonly Telling[];
  readonly amounts: readonly Figure[];
  /** Whether it is nothing but an amount, and what goes with that: such an offer is one offer, revised. */
  readonly leads: boolean;
}

/** The contents of the asks of an article, in their order. */
const writtenIn = once((linked: LinkedArticle) =>
  asksIn(linked).map(({ content, sentence }): Written => {
    const written = slice(linked.article, content);
    // "To step in" holds no circumstance.
    const text = joinAsked(written);
    const aside = ASIDE.exec(text)?.index || text.length;
    const telling = (part: string, share: number): Telling[] =>
      stems(part)
        .filter((stem) => !EMPTY.has(stem) && !/^\d/.test(stem))
        .map((stem) => ({ stem, kin: askedAs(stem), share }));
    const amounts = (linked.reading.sentences[sentence]?.figures ?? []).filter(
      ({ start, end, unit }) => unit && content.start <= start && end <= content.end,
    );
    const [first] = amounts;
    return {
      words: [...telling(text.slice(0, aside), 1), ...telling(text.slice(aside), ASIDE_WEIGHT)],
      amounts,
      // "4 per cent", then "6 per cent over two years".
      leads: first?.unit === '%' && LEADING.test(written.slice(0, first.start - content.start)),
    };
  }),
);

const stems = (text: string): string[] => termsOf(text).map(({ stem }) => stem);

/** In how many sentences of an article each stem stands. */
const countsIn = once(({ sentences }: Reading) => {
  const counts = new Map<string, number>();
  for (const { stems } of sentences)
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
});

/** How rare a stem is among a story's sentences: 1 for one that stands in a single sentence, 0 for one in all. */
function rarityIn({ linked }: StoryText): (stem: string) => number {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const { reading } of linked) {
    sentences += reading.sentences.length;
    for (const [stem, count] of countsIn(reading)) counts.set(stem, (counts.get(stem) ?? 0) + count);
  }
  const most = Math.log(sentences + 1);
  return (stem) => Math.log((sentences + 1) / (counts.get(stem) ?? 1)) / (most || 1);
}
