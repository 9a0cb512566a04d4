import type { ArticleId } from '../../corpus/article.ts';
import { lasting } from '../once.ts';
import type { SentenceRef, StoryText } from '../story-text.ts';

/** Two sentences are one text when they share this much of all their content words... */
const COPIED = 0.8;
/** ...and have at least so many: short sentences are alike by chance. */
const LONG = 6;
const ROUNDING = 1e-9;

/** A sentence that copies none before it. */
interface Told {
  readonly article: ArticleId;
  readonly stems: ReadonlySet<string>;
}

/** Some sentences, and the articles that they come from. */
interface Origins {
  readonly refs: readonly SentenceRef[];
  readonly articles: ReadonlySet<ArticleId>;
}

/** By the first sentence. */
const kept = lasting<SentenceRef, Origins>();

/**
 * How many independent articles some sentences come from: a sentence copied from another article adds none. A reference stands for
 * one sentence for good: what was found for some is used again when others come between them.
 */
export function countOrigins(story: StoryText, refs: readonly SentenceRef[]): number {
  const [first] = refs;
  if (!first || refs.length === 1) return refs.length;
  return kept(first, refs, (last) => ({
    refs,
    articles: (last && withMore(story, refs, last)) ?? originsOf(story, refs),
  })).articles.size;
}

/** The origins of some sentences, when they are others and more, and these are like none of another article; else undefined. */
function withMore(
  story: StoryText,
  refs: readonly SentenceRef[],
  { refs: before, articles }: Origins,
): ReadonlySet<ArticleId> | undefined {
  const added = addedTo(before, refs);
  const isCopied = added?.some((ref) => {
    const { stems } = toldIn(story, ref);
    return refs.some((other) => other.article !== ref.article && isCopy(stems, toldIn(story, other).stems));
  });
  return added && !isCopied ? articles.union(new Set(added.map(({ article }) => article))) : undefined;
}

/** What a list has more than another one, whose order it keeps; undefined if it lacks any of it. */
function addedTo<T>(before: readonly T[], now: readonly T[]): T[] | undefined {
  let at = 0;
  const added = now.filter((one) => {
    if (one !== before[at]) return true;
    at++;
    return false;
  });
  return at === before.length ? added : undefined;
}

const toldIn = (story: StoryText, { article, sentence }: SentenceRef): Told => ({
  article,
  stems: new Set(story.readings.get(article)?.sentences[sentence]?.stems),
});

/**
 * The articles of some sentences that copy no other one. Of two sentences of which one is a copy, each has one of its rarest words in
 * common with the other's rarest, so an index of these finds it.
 */
function originsOf(story: StoryText, refs: readonly SentenceRef[]): ReadonlySet<ArticleId> {
  const sentences = refs.map((ref) => toldIn(story, ref));
  const counts = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const index = new Map<string, Told[]>();
  const origins = new Set<ArticleId>();
  for (const one of sentences) {
    const rare = rarestOf(one.stems, counts);
    const isCopied = rare.some((stem) =>
      index.get(stem)?.some((other) => other.article !== one.article && isCopy(one.stems, other.stems)),
    );
    if (isCopied) continue;
    origins.add(one.article);
    for (const stem of rare) {
      const known = index.get(stem);
      if (known) known.push(one);
      else index.set(stem, [one]);
    }
  }
  return origins;
}

/** So many of the rarest words of a sentence that a copy has one of them at least; none of a short sentence. */
function rarestOf(stems: ReadonlySet<string>, counts: ReadonlyMap<string, number>): string[] {
  if (stems.size < LONG) return [];
  const count = (stem: string): number => counts.get(stem) ?? 0;
  const byRarity = [...stems].sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1));
  return byRarity.slice(0, stems.size - Math.ceil(COPIED * stems.size - ROUNDING) + 1);
}

/** Whether two sentences, each by its content words, are one text with few words changed; never so for short ones. */
export function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.min(a.size, b.size) < LONG) return false;
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared >= COPIED * (a.size + b.size - shared) - ROUNDING;
}
