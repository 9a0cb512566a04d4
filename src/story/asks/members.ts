import type { ArticleId } from '../../corpus/article.ts';
import type { PartyId } from '../parties.ts';
import { articlesOf, type StoryText } from '../story-text.ts';
import { campOf } from './camps.ts';
import { collectAsks } from './collect.ts';
import { type Content, contentsOf } from './content.ts';
import { referentsOf } from './referents.ts';
import type { StoryAsk } from './story-ask.ts';
import { type Term, termsOf } from './term.ts';

/** An ask with what its grouping looks at. */
export interface Member {
  readonly ask: StoryAsk;
  readonly content: Content;
  /** Whom its sides belong to: countries, where the parties speak for one. */
  readonly by: PartyId | undefined;
  readonly to: PartyId | undefined;
  /** By when it is to be done: told apart from other terms of the same only. */
  readonly term: Term | undefined;
  /** The ask that it refers back to ("this offer"): an index into all members, before its own. */
  readonly refersTo: number | undefined;
}

/** The asks of a story with their contents. */
export interface Members {
  readonly all: readonly Member[];
  readonly byArticle: ReadonlyMap<ArticleId, readonly Member[]>;
}

const kept = new WeakMap<StoryText['readings'], Members>();

/** Every ask of a story with its content. Built when first asked for, then kept as long as the story's readings. */
export function membersOf(story: StoryText): Members {
  const known = kept.get(story.readings);
  if (known) return known;
  const asks = collectAsks(story);
  const textOf = ({ content }: StoryAsk) =>
    articlesOf(story).get(content.article)?.text.slice(content.start, content.end) ?? '';
  const contents = contentsOf(story, asks);
  const referents = referentsOf(
    asks,
    (i) => contents[i]?.size === 0,
    textOf,
    ({ by }) => campOf(story, by),
  );
  const terms = termsOf(asks, contents, textOf, ({ by }) => campOf(story, by));
  const all = asks.map((ask, i): Member => {
    const referent = referents[i];
    const own = contents[i] ?? new Map();
    return {
      ask,
      // To refuse all demands is not to answer all offers: the kind is part of what "all" means.
      content:
        referent === 'all'
          ? new Map([[`all by ${ask.kind}`, 1]])
          : referent === undefined
            ? own
            : (contents[referent] ?? own),
      by: campOf(story, ask.by),
      to: campOf(story, ask.to),
      term: terms[i],
      refersTo: typeof referent === 'number' ? referent : undefined,
    };
  });
  const members = { all, byArticle: Map.groupBy(all, ({ ask }) => ask.article) };
  kept.set(story.readings, members);
  return members;
}
