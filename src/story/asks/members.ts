import { type ArticleId, slice } from '../../corpus/article.ts';
import type { LinkedArticle } from '../linked.ts';
import { lasting } from '../once.ts';
import { isSameList } from '../same-list.ts';
import type { StoryText } from '../story-text.ts';
import { type Weighed, weighAsks } from './content.ts';
import { type Referent, referentsOf } from './referents.ts';
import type { StoryAsk } from './story-ask.ts';
import { type Limited, limitedIn, type Term, termsIn } from './term.ts';
import { type Told, toldIn } from './told.ts';

/**
 * An ask with what its grouping looks at. Where it refers back, its content is that of what it refers to. It is one object from
 * change to change of the story for as long as it stays what it is.
 */
export interface Member extends Weighed {
  /** What its sentence tells. */
  readonly told: Told;
  /** By when it is to be done: told apart from other terms of the same only. */
  readonly term: Term | undefined;
  /** The ask that it refers back to ("this offer"), before it in its article. */
  readonly refersTo: StoryAsk | undefined;
}

/** The asks of a story with their contents. */
export interface Members {
  /** In the order of the articles. */
  readonly all: readonly Member[];
  readonly byArticle: ReadonlyMap<ArticleId, readonly Member[]>;
}

const kept = new WeakMap<StoryText['readings'], Members>();

/** Every ask of a story with its content. Built when first asked for, then kept as long as the story's readings. */
export function membersOf(story: StoryText): Members {
  const known = kept.get(story.readings);
  if (known) return known;
  const weigh = weighAsks(story);
  const asks = new Map(story.linked.map((linked) => [linked, weigh(linked)]));
  const limited = limitedIn(asks);
  const byArticle = new Map(
    asks.entries().map(([linked, own]) => [linked.article.id, membersIn(linked, own, limited)]),
  );
  const members = { all: [...byArticle.values()].flat(), byArticle };
  kept.set(story.readings, members);
  return members;
}

/** The members of each article. */
const own = lasting<LinkedArticle, readonly Member[]>();

function membersIn(linked: LinkedArticle, asks: readonly Weighed[], limited: Limited): readonly Member[] {
  const terms = termsIn(linked, asks, limited);
  return own(linked, [asks, ...terms], (last = []) => {
    const referents = referentsOf(asks, ({ ask }) => slice(linked.article, ask.content));
    const told = toldIn(linked);
    return asks.map((one, i): Member => {
      const member = {
        ...one,
        told: told[i] ?? [],
        term: terms[i],
        ...referring(one, referents[i]),
      };
      const before = last[i];
      return before && isSame(before, member) ? before : member;
    });
  });
}

const isSame = (a: Member, b: Member): boolean =>
  a.ask === b.ask &&
  a.by === b.by &&
  a.to === b.to &&
  a.term === b.term &&
  a.refersTo === b.refersTo &&
  isSameList([...a.content].flat(), [...b.content].flat());

/** The content of an ask and what it refers to. To refuse all demands is not to answer all offers: the kind is part of what "all" means. */
const referring = ({ ask, content }: Weighed, referent: Referent): Pick<Member, 'content' | 'refersTo'> =>
  referent === 'all'
    ? { content: new Map([[`all by ${ask.kind}`, 1]]), refersTo: undefined }
    : { content: referent?.content ?? content, refersTo: referent?.ask };
