import type { Span } from '../corpus/article.ts';
import { stemOf } from '../extract/stems.ts';
import { tokenize } from '../extract/tokens.ts';
import { type Word, wordsOf } from './search/words.ts';
import { articlesOf, type StoryText } from './story-text.ts';
import { type Shared, sharedPhrases } from './topics/phrases.ts';

/** A phrase that the articles use often. */
export interface Topic {
  readonly phrase: Span;
  /** In how many sentences it stands. */
  readonly count: number;
}

const MOST = 100;
/** A phrase is left out for a longer one that is nearly as frequent. */
const NEARLY = 0.6;

const kept = new WeakMap<StoryText, readonly Topic[]>();

/**
 * The frequent noun phrases and names of a story, best first, at most 100: verbatim, each from where it first stands.
 * Computed when first asked for, then kept as long as the story.
 */
export function topicsOf(story: StoryText): readonly Topic[] {
  const topics = kept.get(story) ?? findTopics(story);
  kept.set(story, topics);
  return topics;
}

function findTopics(story: StoryText): Topic[] {
  const topics: Shared[] = [];
  for (const phrase of sharedPhrases(story)
    .sort((a, b) => weigh(b) - weigh(a))
    .slice(0, 5 * MOST)) {
    if (topics.length === MOST) break;
    if (isNominal(phrase, story)) topics.push(phrase);
  }
  return topics
    .filter(
      ({ key, count }) =>
        !topics.some(
          (other) => other.key !== key && other.key.includes(key) && other.count >= count * NEARLY,
        ),
    )
    .map(({ phrase, count }) => ({ phrase, count }));
}

/** Phrases that many articles share come before those that one repeats, and phrases of several words before single ones. */
const weigh = ({ count, articles, words }: Shared): number => count * articles * (words > 1 ? 2 : 1);

/** A noun phrase by its parts of speech: a noun or a name at the end, and nothing in it that only a clause has. */
function isNominal({ key, phrase, sentence, words, count }: Shared, story: StoryText): boolean {
  const article = articlesOf(story).get(phrase.article);
  if (!article) return false;
  if (article.language !== 'en') return words > 1 || /^\p{Lu}/u.test(article.text.slice(phrase.start));
  const tokens = tokenize(article.text, sentence).filter(
    ({ start, end }) => start >= phrase.start && end <= phrase.end,
  );
  const last = tokens.at(-1)?.pos;
  if (last !== 'PROPN' && last !== 'NOUN') return false;
  if (words === 1 && (count < 3 || VAGUE.has(key.trim()))) return false;
  return tokens.every(({ pos }) => !CLAUSAL.has(pos));
}

/** Stems of nouns that name no topic by themselves. */
const VAGUE = new Set(
  [
    'time',
    'day',
    'week',
    'month',
    'year',
    'end',
    'part',
    'way',
    'level',
    'thing',
    'country',
    'world',
    'people',
    'report',
    'story',
    'news',
    'situation',
  ]
    .concat(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
    .map((word) => stemOf(word, 'en')),
);
const CLAUSAL = new Set(['VERB', 'AUX', 'ADV', 'PRON', 'SCONJ', 'CCONJ', 'NUM']);

/** From how many letters on a part of a word stands for the word. */
const PREFIX = 3;

/**
 * Whether a text speaks of a topic: every content word of the topic has a word of the text with its stem, or one that it begins.
 * Case and accents are forgiven. False for a topic without a letter or digit.
 */
export function matches(text: string, topic: string): boolean {
  const asked = wordsOf(topic, 'en');
  const content = asked.filter((word) => !word.stop);
  const words = wordsOf(text, 'en');
  const has = ({ term, folded }: Word): boolean =>
    words.some((word) => word.term === term || (folded.length >= PREFIX && word.folded.startsWith(folded)));
  return asked.length > 0 && (content.length > 0 ? content : asked).every(has);
}
