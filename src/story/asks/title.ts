import { type Article, type ArticleId, type Span, slice } from '../../corpus/article.ts';
import { termsOf } from '../likeness-terms.ts';
import type { Member } from './members.ts';

/** The shortest of some asks' contents that says what is asked: one with two content words or more, where there is one. */
export function titleOf(members: readonly Member[], articles: ReadonlyMap<ArticleId, Article>): Span | null {
  const words = ({ ask: { content } }: Member): number => {
    const article = articles.get(content.article);
    return article ? termsOf(slice(article, content)).length : 0;
  };
  const own = members.filter(({ refersTo }) => refersTo === undefined);
  const telling = own.filter((member) => member.ask.kind !== 'rejection' && words(member) >= 2);
  const length = ({ ask: { content } }: Member) => content.end - content.start;
  const [best] =
    [telling, own, members].find(({ length }) => length > 0)?.toSorted((x, y) => length(x) - length(y)) ?? [];
  return best?.ask.content ?? null;
}
