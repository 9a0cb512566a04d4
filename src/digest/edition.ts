import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Article, type ArticleId, type Day, slice } from '../corpus/article.ts';
import type { SentenceRef, Story } from '../story/story.ts';

/**
 * What a channel has been shown of a story. All that a digest reports stands in sentences, and it reports all of them, so
 * their fingerprints are enough: nothing comes anew because an article that it has nothing to do with was added, or because
 * the rules that read the articles got better.
 */
export interface Edition {
  /** For each article that was in the story at some time: a fingerprint of the whole, then one of each sentence. */
  readonly articles: Readonly<Record<ArticleId, string>>;
  /** The last day of which coming events were shown. */
  readonly coming?: Day | undefined;
}

const Text = z.object({ articles: z.record(z.string(), z.string()), coming: z.string().optional() });

/** The edition of a channel that has been shown nothing. */
export const NOTHING_SHOWN = JSON.stringify({ articles: {} } satisfies Edition);

/** An edition from its text. Throws a ZodError or SyntaxError for anything else. */
export const parseEdition = (text: string): Edition => Text.parse(JSON.parse(text));

/** Characters of a fingerprint. Each stands for 6 bits: among a thousand sentences two are alike by chance once in 10^5 cases. */
const LENGTH = 6;

const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, LENGTH);

/** The words of a sentence decide, not the white space between them. */
const ofSentence = (article: Article, i: number): string => {
  const sentence = article.sentences[i];
  return fingerprint(sentence ? slice(article, sentence).replace(/\s+/g, ' ') : '');
};

function ofArticle(article: Article): string {
  const { paragraphs: _, sentences: __, ...file } = article;
  const sentences = article.sentences.map((_, i) => ofSentence(article, i));
  return [fingerprint(JSON.stringify(file)), ...sentences].join('');
}

const kept = new WeakMap<Story, Edition['articles']>();

/** The fingerprints of a story as it stands: computed when first asked for, then kept with it. */
function articlesOf(story: Story): Edition['articles'] {
  const known = kept.get(story) ?? Object.fromEntries(story.articles.map((of) => [of.id, ofArticle(of)]));
  kept.set(story, known);
  return known;
}

/** The sentences of an article that were shown, in any of its versions. */
const shownIn = (shown: string): ReadonlySet<string> => new Set(shown.slice(LENGTH).match(/.{6}/gs));

/** An article's fingerprints with those of sentences that it had before: should they come back, they are not told again. */
function joined(now: string, before: string): string {
  const present = shownIn(now);
  return now + [...shownIn(before)].filter((sentence) => !present.has(sentence)).join('');
}

/**
 * The edition of a channel when all of a story was reported to it, as text. Articles that have left the story stay in it.
 * Channels with the same past have the same text.
 */
export function editionAfter(story: Story, before: Edition, coming: Day): string {
  const now = Object.entries(articlesOf(story)).map(([id, of]) => [
    id,
    joined(of, before.articles[id] ?? ''),
  ]);
  const all: Edition['articles'] = { ...before.articles, ...Object.fromEntries(now) };
  const articles = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ articles, coming } satisfies Edition);
}

/** What of a story is new to a channel. */
export interface Fresh {
  /** Articles that it has not been shown, or not as they are now, in the order of the story. */
  readonly articles: readonly { readonly id: ArticleId; readonly is: 'added' | 'changed' }[];
  /** Whether it has not been shown a sentence. */
  has(ref: SentenceRef): boolean;
}

/** What of a story is new since an edition of it. */
export function freshIn(story: Story, edition: Edition): Fresh {
  const now = articlesOf(story);
  const fresh = story.articles.flatMap((article) => {
    const { id } = article;
    const shown = edition.articles[id];
    if (shown !== undefined && now[id]?.startsWith(shown.slice(0, LENGTH))) return [];
    return [
      { id, article, is: shown === undefined ? 'added' : 'changed', shown: shownIn(shown ?? '') } as const,
    ];
  });
  const byId = new Map(fresh.map((of) => [of.id, of]));
  return {
    articles: fresh.map(({ id, is }) => ({ id, is })),
    has({ article: id, sentence }) {
      const of = byId.get(id);
      return of !== undefined && !of.shown.has(ofSentence(of.article, sentence));
    },
  };
}
