import type { Article, ArticleId, Span } from '../corpus/article.ts';
import { DEADLINE } from './asks/collect.ts';
import { gather } from './asks/group.ts';
import type { Group, Grouping } from './asks/grouping.ts';
import { type Member, membersOf } from './asks/members.ts';
import { countOrigins } from './asks/origins.ts';
import type { StoryAsk } from './asks/story-ask.ts';
import { titleOf } from './asks/title.ts';
import { articlesOf, type StoryText } from './story-text.ts';

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

/** The groups that a list of groups was made from, with what each is shown as: null for what is not shown. */
const made = new WeakMap<
  readonly AskGroup[],
  { readonly grouping: Grouping; readonly shown: ReadonlyMap<Group, AskGroup | null> }
>();

/**
 * Every ask of a story, grouped across articles; the groups that most articles carry come first. `before` are the groups
 * of the story as it was before some articles came or went: what is found is the same, but sooner.
 */
export function groupAsks(story: StoryText, before: readonly AskGroup[] = []): AskGroup[] {
  const articles = articlesOf(story);
  const earlier = made.get(before);
  const { grouping, same: unchanged } = gather(membersOf(story).all, earlier?.grouping);
  const shown = new Map(
    grouping.groups.map((group) => {
      const same = unchanged.get(group);
      const known = same && earlier?.shown.get(same);
      return [group, known === undefined ? show(group, story, articles) : known];
    }),
  );
  const groups = [...shown.values()]
    .filter((group) => group !== null)
    .sort((x, y) => y.sources - x.sources || y.asks.length - x.asks.length);
  made.set(groups, { grouping, shown });
  return groups;
}

function show(
  { members: group }: Group,
  story: StoryText,
  articles: ReadonlyMap<ArticleId, Article>,
): AskGroup | null {
  // A deadline that nobody else tells of stands with its ask already.
  if (group.every(({ ask }) => ask.rule === DEADLINE)) return null;
  const asker =
    group.find(({ ask }) => ask.kind === 'demand') ??
    group.find(({ ask }) => ask.kind === 'offer') ??
    group[0];
  const own = group.filter(({ by }) => by === asker?.by);
  const title = titleOf(own, articles);
  if (!asker || !title) return null;
  const asks = group.map(({ ask }) => ask);
  const day = ({ ask }: Member) => articles.get(ask.article)?.published?.date;
  const [asked = ''] = own.flatMap((member) => day(member) ?? []).sort();
  const answers = group
    .filter(({ by, ask }) => by !== asker.by && ask.kind !== asker.ask.kind && ask.kind !== 'demand')
    // What was printed before anybody asked is no answer.
    .filter((member) => (day(member) ?? asked) >= asked)
    .map(({ ask }) => ask);
  return { title, asks, answers, sources: countOrigins(story, asks) };
}
