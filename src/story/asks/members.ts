import type { ArticleId } from '../../corpus/article.ts';
import type { StoryAsk } from '../asks.ts';
import type { PartyId } from '../parties.ts';
import type { StoryText } from '../story.ts';
import { campOf } from './camps.ts';
import { collectAsks, DEADLINE } from './collect.ts';
import { type Content, contentsOf, SETS_TIME } from './content.ts';
import { referentsOf } from './referents.ts';

/** An ask with what its grouping looks at. */
export interface Member {
  readonly ask: StoryAsk;
  readonly content: Content;
  /** Whom its sides belong to: countries, where the parties speak for one. */
  readonly by: PartyId | undefined;
  readonly to: PartyId | undefined;
  /** Whether it is to be done at once or by a deadline; undefined where it says neither, or both. */
  readonly term: 'now' | 'later' | undefined;
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
  const texts = new Map(story.articles.map((article) => [article.id, article.text]));
  const textOf = ({ content }: StoryAsk) =>
    texts.get(content.article)?.slice(content.start, content.end) ?? '';
  const contents = contentsOf(story, asks);
  const referents = referentsOf(
    asks,
    (i) => contents[i]?.size === 0,
    textOf,
    ({ by }) => campOf(story, by),
  );
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
      term: termOf(textOf(ask), ask.rule),
      refersTo: typeof referent === 'number' ? referent : undefined,
    };
  });
  const members = { all, byArticle: Map.groupBy(all, ({ ask }) => ask.article) };
  kept.set(story.readings, members);
  return members;
}

const NOW = /\b(?:immediate|instant)(?:ly)?\b|\bat once\b/i;
const LATER = /\bwithin\b|\b(?:deadline|ultimatum|window)\b/i;

function termOf(content: string, rule: string): Member['term'] {
  if (rule === DEADLINE) return 'later';
  const [now, later] = [NOW.test(content), SETS_TIME.test(rule) || LATER.test(content)];
  return now === later ? undefined : now ? 'now' : 'later';
}
