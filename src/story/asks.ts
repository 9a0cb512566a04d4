import type { Span } from '../corpus/article.ts';
import type { Ask, AskKind } from '../extract/finding.ts';
import { campOf } from './asks/camps.ts';
import { collectAsks } from './asks/collect.ts';
import { contentsOf } from './asks/content.ts';
import { gather } from './asks/group.ts';
import { countOrigins } from './asks/origins.ts';
import { resolve } from './asks/referents.ts';
import { titleOf } from './asks/title.ts';
import type { PartyId } from './parties.ts';
import type { SentenceRef, StoryText } from './story.ts';

/** A side of an ask, linked across the story. */
export interface StorySide {
  readonly party: PartyId;
  readonly basis: 'stated' | 'inferred';
}

/** One ask where it stands in one article. */
export interface StoryAsk extends SentenceRef {
  readonly kind: AskKind;
  readonly by?: StorySide;
  readonly to?: StorySide;
  /** The words that ask, in bold when shown. */
  readonly emphasis: Span;
  readonly content: Span;
  readonly rule: Ask['rule'];
}

/** The same ask in every article that carries it, and what the other side answers to it. */
export interface AskGroup {
  /** A verbatim phrase of one of the asks: the shortest that says it. */
  readonly title: Span;
  /** In the order of the story's articles, the answers among them. Never empty. */
  readonly asks: readonly StoryAsk[];
  /** Those of the asks with which the other side refuses, or offers, what is asked. */
  readonly answers: readonly StoryAsk[];
  /** How many articles carry it of their own: one that copied its sentences from another adds nothing. */
  readonly sources: number;
}

/** Every ask of a story, grouped across articles; the groups that most articles carry come first. */
export function groupAsks(story: StoryText): AskGroup[] {
  const asks = collectAsks(story);
  const texts = new Map(story.articles.map((article) => [article.id, article.text]));
  const textOf = ({ content }: StoryAsk) =>
    texts.get(content.article)?.slice(content.start, content.end) ?? '';
  const contents = resolve(asks, contentsOf(story, asks), textOf, ({ by }) => campOf(story, by));
  const members = asks.map((ask, i) => ({
    ask,
    content: contents[i] ?? new Map(),
    by: campOf(story, ask.by),
    to: campOf(story, ask.to),
  }));
  return gather(members)
    .flatMap((group): AskGroup[] => {
      const [first] = group;
      const title = titleOf(group);
      if (!first || !title) return [];
      const asker = group.find(({ ask }) => ask.kind !== 'rejection') ?? first;
      const answers = group.filter(({ by }) => by !== asker.by).map(({ ask }) => ask);
      const inGroup = group.map(({ ask }) => ask);
      return [{ title, asks: inGroup, answers, sources: countOrigins(story, inGroup) }];
    })
    .sort((x, y) => y.sources - x.sources || y.asks.length - x.asks.length);
}
