import { slice } from '../../corpus/article.ts';
import type { StoryAsk } from '../asks.ts';
import { termsOf } from '../likeness-terms.ts';
import type { StoryText } from '../story.ts';
import { campOf } from './camps.ts';
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
  const names = new Map(
    story.parties.all.entries().map(([id, { names }]) => [id, new Set(names.flatMap((name) => stems(name)))]),
  );
  const texts = new Map(story.articles.map((article) => [article.id, article]));
  return asks.map(({ content, sentence, by, to, rule }) => {
    const article = texts.get(content.article);
    const written = article ? slice(article, content) : '';
    // "To step in" holds no circumstance.
    const text = joinAsked(written);
    const aside = ASIDE.exec(text)?.index || text.length;
    // A description is no name: of "all prisoners must be freed" the prisoners are the point.
    const sides = [by?.party, to?.party, campOf(story, by), campOf(story, to)].flatMap((party) =>
      party === undefined || story.parties.all.get(party)?.kind === 'group' ? [] : [names.get(party)],
    );
    const words = new Map<string, number>();
    let place = 1;
    for (const [part, share] of [
      [text.slice(0, aside), 1],
      [text.slice(aside), ASIDE_WEIGHT],
    ] as const) {
      for (const stem of stems(part)) {
        if (EMPTY.has(stem) || /^\d/.test(stem) || sides.some((side) => side?.has(stem))) continue;
        const kin = askedAs(stem);
        words.set(kin, Math.max(words.get(kin) ?? 0, place * share * rarity(stem)));
        place *= FADING;
      }
    }
    // "A week to leave" and "a window for departure" are one deadline; the words that set it stand outside of the content.
    if (SETS_TIME.test(rule)) words.set(askedAs('deadlin'), AMOUNT);
    const { figures = [] } = story.readings.get(content.article)?.sentences[sentence] ?? {};
    const amounts = figures.filter(
      ({ start, end, unit }) => unit && content.start <= start && end <= content.end,
    );
    const [first] = amounts;
    // "4 per cent", then "6 per cent over two years": an offer that is nothing but an amount is one offer, revised.
    const leads = first?.unit === '%' && LEADING.test(written.slice(0, first.start - content.start));
    if (first && (words.size === 0 || leads)) words.set(`amount of ${first.unit}`, AMOUNT);
    for (const { unit, low } of amounts) words.set(`${low} ${unit}`, AMOUNT);
    return words;
  });
}

const stems = (text: string): string[] => termsOf(text).map(({ stem }) => stem);

/** How rare a stem is among a story's sentences: 1 for one that stands in a single sentence, 0 for one in all. */
function rarityIn(story: StoryText): (stem: string) => number {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const reading of story.readings.values()) {
    sentences += reading.sentences.length;
    for (const { stems } of reading.sentences)
      for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const most = Math.log(sentences + 1);
  return (stem) => Math.log((sentences + 1) / (counts.get(stem) ?? 1)) / (most || 1);
}
