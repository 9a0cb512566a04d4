import { slice } from '../../corpus/article.ts';
import type { Figure } from '../../extract/finding.ts';
import { termsOf } from '../likeness-terms.ts';
import type { LinkedArticle } from '../linked.ts';
import { once } from '../once.ts';
import { asksIn } from './collect.ts';
import { askedAs, joinAsked } from './wording.ts';

/** Words that only say that something was asked: "this offer", "all the demands", "such terms". */
const EMPTY = new Set(
  `offer propos demand term condit request call list idea plan ultimatum appeal suggest overtur concess compromis thing
  deal polici claim key outright immedi instant possibl potenti main accept agre list set includ total global full
  complet comprehens sweep whole entir broad per cent percent million billion thousand dollar euro pound go grant give
  provid get make take have receiv obtain win ensur secur reach
  pledg promis commit vow compli yield bow conced follow do this that it
  help aid assist support relief effort emerg crisi need requir want necessari more`.split(/\s+/),
);
/** Behind these words stands for whom, by when or where: they tell less of what is asked. */
const ASIDE =
  /\b(?:for|from|by|with|in|at|on|over|despite|within|before|after|until|if|unless|so that|in exchange|in return)\b/;
const ASIDE_WEIGHT = 0.25;
/** What stands before an amount that an ask begins with. */
const LEADING = /^(?:for |of |to |an? |the )*$/;

/** A word that may tell what is asked: by its stem, by the stem of its class, and how much its place lets it tell. */
interface Telling {
  readonly stem: string;
  readonly kin: string;
  readonly share: number;
}

/** What stands in a content, whatever story it is part of. */
export interface Written {
  readonly words: readonly Telling[];
  readonly amounts: readonly Figure[];
  /** Whether it is nothing but an amount, and what goes with that: such an offer is one offer, revised. */
  readonly leads: boolean;
}

/** The contents of the asks of an article, in their order. */
export const writtenIn = once((linked: LinkedArticle) =>
  asksIn(linked).map(({ content, sentence }): Written => {
    const written = slice(linked.article, content);
    // "To step in" holds no circumstance.
    const text = joinAsked(written);
    const aside = ASIDE.exec(text)?.index || text.length;
    const telling = (part: string, share: number): Telling[] =>
      stems(part)
        .filter((stem) => !EMPTY.has(stem) && !/^\d/.test(stem))
        .map((stem) => ({ stem, kin: askedAs(stem), share }));
    const amounts = (linked.reading.sentences[sentence]?.figures ?? []).filter(
      ({ start, end, unit }) => unit && content.start <= start && end <= content.end,
    );
    const [first] = amounts;
    return {
      words: [...telling(text.slice(0, aside), 1), ...telling(text.slice(aside), ASIDE_WEIGHT)],
      amounts,
      // "4 per cent", then "6 per cent over two years".
      leads: first?.unit === '%' && LEADING.test(written.slice(0, first.start - content.start)),
    };
  }),
);

/** The stems of the words of a text that tell something, in order. */
export const stems = (text: string): string[] => termsOf(text).map(({ stem }) => stem);
