import { createHash } from 'node:crypto';
import { type Article, type ArticleId, type Day, type Range, slice } from '../corpus/article.ts';
import type { ShownItem } from '../state/shown.ts';
import { once } from '../story/once.ts';
import type { Story } from '../story/story.ts';
import type { SentenceRef } from '../story/story-text.ts';

/**
 * What a channel was shown of a story, as the state keeps it: for each article a fingerprint of the whole, then one of each
 * of its sentences. All that a digest reports stands in sentences, and it reports all of them, so these are enough: nothing
 * comes anew because an article was added that it has nothing to do with, or because the rules that read articles got better.
 */
export type Edition = ReadonlyMap<string, string>;

const itemOf = (id: ArticleId): string => `article:${id}`;
/** The item whose hash is the last day of which coming events were shown. */
const COMING = 'coming';

/** Characters of a fingerprint, 6 bits each: among a thousand sentences two are alike by chance once in 10^5 cases. */
const LENGTH = 6;

const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, LENGTH);

/** The words of a sentence decide, not the white space between them. */
const ofSentence = (article: Article, sentence: Range): string =>
  fingerprint(slice(article, sentence).replace(/\s+/g, ' '));

const ofArticle = once((article: Article): string => {
  const { paragraphs: _, sentences: __, ...file } = article;
  const sentences = article.sentences.map((sentence) => ofSentence(article, sentence));
  return [fingerprint(JSON.stringify(file)), ...sentences].join('');
});

const kept = new WeakMap<Story, ReadonlyMap<ArticleId, string>>();

/** The fingerprints of a story as it stands: computed when first asked for, then kept with it. */
function articlesOf(story: Story): ReadonlyMap<ArticleId, string> {
  const articles = kept.get(story) ?? new Map(story.articles.map((of) => [of.id, ofArticle(of)]));
  kept.set(story, articles);
  return articles;
}

/** The sentences of an article that were shown, in any of its versions. */
const sentencesIn = (hash: string): ReadonlySet<string> => new Set(hash.slice(LENGTH).match(/.{6}/g));

/** An article's fingerprints, and those of sentences that it had before: should they come back, they are not told again. */
function joined(now: string, before: string): string {
  const present = sentencesIn(now);
  return now + [...sentencesIn(before)].filter((sentence) => !present.has(sentence)).join('');
}

/** What changes in an edition when all of a story is reported, with the events up to the day `coming`. Articles that left the story stay in it. */
export function itemsAfter(story: Story, before: Edition, coming: Day): ShownItem[] {
  const articles = [...articlesOf(story)].map(([id, now]) => {
    const item = itemOf(id);
    return { item, hash: joined(now, before.get(item) ?? '') };
  });
  return [...articles, { item: COMING, hash: coming }].filter(({ item, hash }) => before.get(item) !== hash);
}

/** The last day of which coming events were shown; empty when none were. */
export const shownUpTo = (edition: Edition): Day | '' => edition.get(COMING) ?? '';

/** What of a story is new to a channel. */
export interface Fresh {
  /** Articles that it has not been shown, or not as they are now, in the order of the story. */
  readonly articles: readonly { readonly id: ArticleId; readonly is: 'added' | 'changed' }[];
  /** Whether it has not been shown a sentence. */
  has(ref: SentenceRef): boolean;
  /** Whether that sentence is new in an article that it has been shown. */
  isChange(ref: SentenceRef): boolean;
}

/** What of a story is new since an edition of it. */
export function freshIn(story: Story, edition: Edition): Fresh {
  const fresh = [...articlesOf(story)].flatMap(([id, now]) => {
    const shown = edition.get(itemOf(id));
    if (shown !== undefined && now.startsWith(shown.slice(0, LENGTH))) return [];
    return [
      { id, now, before: sentencesIn(shown ?? ''), is: shown === undefined ? 'added' : 'changed' } as const,
    ];
  });
  const byId = new Map(fresh.map((of) => [of.id, of]));
  const has = ({ article, sentence }: SentenceRef): boolean => {
    const of = byId.get(article);
    const start = LENGTH * (1 + sentence);
    return of !== undefined && !of.before.has(of.now.slice(start, start + LENGTH));
  };
  return {
    articles: fresh.map(({ id, is }) => ({ id, is })),
    has,
    isChange: (ref) => has(ref) && byId.get(ref.article)?.is === 'changed',
  };
}
