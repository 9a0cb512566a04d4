import type { Article, ArticleId, Span } from '../../corpus/article.ts';
import { termsOf } from '../likeness-terms.ts';
import type { Member } from './members.ts';

/** How a phrase begins that says what is asked only to who has read the sentence before it. */
const POINTING =
  /^(?:him|her|them|it|he|she|they|we|i|us|me|this|that|these|those|such|one|what|which|so|being|accept|my|our)\b/i;
/** How a phrase ends that is cut off. */
const CUT = /\b(?:of|to|for|with|that|and|or|the|a|an|his|her|its|their|by|in|on|at|from)$/i;
/** Marks of the infinitive and prepositions before what is asked ("to leave", "for more pay"), and a quotation that ends outside. */
const LEAD = /^(?:(?:to|for|into|on|that)\s+)?(?:[“"](?=[^”"]*$))?/i;
/** A title longer than this is no title, where there is another. */
const LONG = 90;

/**
 * The shortest of some asks' contents that says what is asked in two content words or more, without pointing at anybody
 * ("him stepping down"); else one with the verb that asks ("refused to leave") if that is short; else whatever there is.
 */
export function titleOf(members: readonly Member[], articles: ReadonlyMap<ArticleId, Article>): Span | null {
  const own = members.filter(({ refersTo }) => refersTo === undefined);
  const asked = own.filter(({ ask }) => ask.kind !== 'rejection');
  const textOf = ({ article, start, end }: Span) => articles.get(article)?.text.slice(start, end) ?? '';
  const led = (span: Span): Span => {
    const lead = LEAD.exec(textOf(span))?.[0].length ?? 0;
    return { ...span, start: span.start + lead };
  };
  const bare = (list: readonly Member[]): Span[] => list.map(({ ask: { content } }) => led(content));
  const told = (list: readonly Member[]): Span[] =>
    list.map(({ ask: { content, emphasis } }) =>
      led({
        ...content,
        start: Math.min(content.start, emphasis.start),
        end: Math.max(content.end, emphasis.end),
      }),
    );
  const telling = (span: Span): boolean => {
    const text = textOf(span);
    return termsOf(text).length >= 2 && !POINTING.test(text) && !CUT.test(text);
  };
  const short = (span: Span): boolean => span.end - span.start <= LONG;
  const brief = (span: Span): boolean => short(span) && telling(span);
  return (
    shortest(bare(asked), brief) ??
    shortest(bare(own), brief) ??
    shortest(told(own), brief) ??
    shortest(bare(asked), telling) ??
    shortest(told(own), short) ??
    shortest(bare(own.length > 0 ? own : members), () => true)
  );
}

/** The shortest of some spans that is good, the first of several. */
const shortest = (spans: readonly Span[], isGood: (span: Span) => boolean): Span | null =>
  spans.toSorted((x, y) => lengthOf(x) - lengthOf(y)).find(isGood) ?? null;

const lengthOf = ({ start, end }: Span): number => end - start;
