import { type Article, type ArticleId, slice } from '../corpus/article.ts';
import { kinOf } from './kin.ts';
import { chanceOf, oddsAlone } from './likeness.ts';
import { measureBy, type Profile, vocabularyOf } from './likeness-features.ts';
import { termsOf } from './likeness-terms.ts';
import { sumOf, tallyOf } from './likeness-vectors.ts';
import { ALONE } from './likeness-weights.ts';
import { withoutNames } from './names.ts';
import { once } from './once.ts';
import type { PartyId } from './parties.ts';
import { articlesOf, type SentenceRef, type StoryText } from './story-text.ts';

/** How likely two sentences of a story are to tell one fact, 0 to 1. Throws a RangeError for one it does not have. */
export type SentenceLikeness = (a: SentenceRef, b: SentenceRef) => number;

/** Two sources may give one fact other numbers: that is what a comparison looks for, so it speaks against nothing. */
const WEIGHTS = { ...ALONE, otherNumbers: 0 };
/** What it says, in log odds, when the same parties act in both, whatever they are called. Less than a rare word. */
const SAME_PARTIES = 0.5;
/**
 * What it says when they share nothing else: no word, or one of its kin, that is part of no name and rare in the story
 * (in at most 1 of 20 sentences, where there are 150). The same people do many things in one story.
 */
const NOTHING_ELSE = { odds: -0.9, worth: 0.8 };

/**
 * What it says, in log odds, when all that the shorter sentence tells is in the other, above what is `usual`: a long
 * sentence shares some words with any.
 */
const CONTAINED = { odds: 1.5, usual: 0.25 };

/** A number as it counts in a likeness: of more than one digit. */
const DIGITS = /\d+(?:[.,]\d+)+|\d{2,}/;

const YEAR = /^(?:1[5-9]|20)\d\d$/;

interface Known {
  readonly profile: Profile;
  readonly parties: ReadonlySet<PartyId>;
  /** By the digits of each of its figures ("15"), what amount they stand for ("15 minute"). */
  readonly amounts: ReadonlyMap<string, string>;
  /** The classes of its rare words that are part of no name. */
  readonly rare: ReadonlySet<string>;
  /** Each class of its words, and how much it tells. */
  readonly kins: ReadonlyMap<string, number>;
  /** How much they tell together. */
  readonly told: number;
}

const kept = new WeakMap<StoryText['readings'], SentenceLikeness>();

/**
 * The likeness of a story's sentences, by the frequencies of the story and the parties that act.
 * Counts the words of an article when first asked for, measures a sentence when it is first compared, and is kept with
 * the story's readings. What else is like two sentences (`likeness-context.ts`) tells the events of a mixed batch apart;
 * within one story, whose sentences are all near one event, it told nothing and is left out.
 */
export function likenessOf(story: StoryText): SentenceLikeness {
  const likeness = kept.get(story.readings) ?? buildLikeness(story);
  kept.set(story.readings, likeness);
  return likeness;
}

/** The words of an article's sentences, and their stems. */
const wordsIn = once((article: Article) => {
  const { stems, words } = vocabularyOf(article.sentences.map((sentence) => slice(article, sentence)));
  return { stems: tallyOf(stems), words: tallyOf(words) };
});

function buildLikeness(story: StoryText): SentenceLikeness {
  const articles = articlesOf(story);
  const vocabularies = story.articles.map(wordsIn);
  const measure = measureBy({
    stems: sumOf(vocabularies.map(({ stems }) => stems)),
    words: sumOf(vocabularies.map(({ words }) => words)),
  });
  const known = new Map<ArticleId, Known[]>();
  const look = (ref: SentenceRef): Known => {
    const sentences = known.get(ref.article) ?? [];
    known.set(ref.article, sentences);
    const found = sentences[ref.sentence] ?? read(ref);
    sentences[ref.sentence] = found;
    return found;
  };
  const read = ({ article, sentence }: SentenceRef): Known => {
    const of = articles.get(article);
    const range = of?.sentences[sentence];
    if (!of || !range) throw new RangeError(`no sentence ${sentence} in ${article} of ${story.id}`);
    const { mentions = [], figures = [] } = story.readings.get(article)?.sentences[sentence] ?? {};
    const profile = measure.profile(slice(of, range));
    const plain = termsOf(withoutNames(of, range, mentions));
    const rare = plain.filter(({ stem }) => (profile.stems.get(stem) ?? 0) >= NOTHING_ELSE.worth);
    const kins = new Map(profile.stems.entries().map(([stem, worth]) => [kinOf(stem), worth]));
    return {
      profile,
      amounts: new Map(
        figures.flatMap((figure) => {
          const [digits] = DIGITS.exec(slice(of, figure)) ?? [];
          return digits ? [[digits, `${figure.low} ${figure.unit}`] as const] : [];
        }),
      ),
      rare: new Set(rare.map(({ stem }) => kinOf(stem))),
      kins,
      told: kins.values().reduce((sum, worth) => sum + worth, 0),
      parties: new Set(mentions.map(({ party }) => story.parties.of(article, party))),
    };
  };
  return (a, b) => {
    const [x, y] = [look(a), look(b)];
    const odds = oddsAlone(measure.features(x.profile, y.profile), WEIGHTS);
    const lacking = x.rare.isDisjointFrom(y.rare) ? NOTHING_ELSE.odds : 0;
    return chanceOf(
      odds +
        SAME_PARTIES * overlap(x.parties, y.parties) +
        CONTAINED.odds * (contained(x, y) - CONTAINED.usual) +
        lacking -
        WEIGHTS.numbers * misread(x, y),
    );
  };
}

/** The part of all the parties of two sentences that both name, 0 to 1. */
function overlap(a: ReadonlySet<PartyId>, b: ReadonlySet<PartyId>): number {
  const both = a.intersection(b).size;
  return both && both / (a.size + b.size - both);
}

/** How much of what the words of one sentence tell those of the other tell too: of the one that tells less, 0 to 1. */
function contained(a: Known, b: Known): number {
  let both = 0;
  for (const [kin, worth] of a.kins) both += Math.min(worth, b.kins.get(kin) ?? 0);
  return both && both / Math.min(a.told, b.told);
}

/** How many numbers two sentences share in writing only ("$15 million" and "15 minutes"), and years: much happens in one. */
function misread(a: Known, b: Known): number {
  let count = 0;
  for (const [digits, amount] of a.amounts) if ((b.amounts.get(digits) ?? amount) !== amount) count++;
  for (const number of a.profile.numbers) if (YEAR.test(number) && b.profile.numbers.has(number)) count++;
  return count;
}
