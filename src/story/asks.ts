import type { Span } from '../corpus/article.ts';
import { gather } from './asks/group.ts';
import { membersOf } from './asks/members.ts';
import { countOrigins } from './asks/origins.ts';
import type { StoryAsk } from './asks/story-ask.ts';
import { titleOf } from './asks/title.ts';
import type { StoryText } from './story-text.ts';

/** The same ask in every article that carries it, and what the other side answers to it. */
export interface AskGroup {
  /** A verbatim phrase of one of the asks: the shortest that says it. */
  readonly title: Span;
  /** In the order of the story's articles, the answers among them. Never empty. */
  readonly asks: readonly StoryAsk[];
  /** Those of the asks that answer the first: the other side refuses it, or offers it. */
  readonly answers: readonly StoryAsk[];
  /** How many articles carry it of their own: one that copied its sentences from another adds nothing. */
  readonly sources: number;
}

/** Every ask of a story, grouped across articles; the groups that most articles carry come first. */
export function groupAsks(story: StoryText): AskGroup[] {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  return gather(membersOf(story).all)
    .flatMap((group): AskGroup[] => {
      const asker =
        group.find(({ ask }) => ask.kind === 'demand') ??
        group.find(({ ask }) => ask.kind === 'offer') ??
        group[0];
      const own = group.filter(({ by }) => by === asker?.by);
      const title = titleOf(own, articles);
      if (!asker || !title) return [];
      const asks = group.map(({ ask }) => ask);
      const day = ({ ask }: (typeof group)[number]) => articles.get(ask.article)?.published?.date;
      const [asked = ''] = own.flatMap((member) => day(member) ?? []).sort();
      const answers = group
        .filter(({ by, ask }) => by !== asker.by && ask.kind !== asker.ask.kind && ask.kind !== 'demand')
        // What was printed before anybody asked is no answer.
        .filter((member) => (day(member) ?? asked) >= asked)
        .map(({ ask }) => ask);
      return [{ title, asks, answers, sources: countOrigins(story, asks) }];
    })
    .sort((x, y) => y.sources - x.sources || y.asks.length - x.asks.length);
}
