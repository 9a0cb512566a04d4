import type { Article } from '../../corpus/article.ts';
import type { Ask } from '../finding.ts';
import type { Parties } from '../parties/parties.ts';
import type { Token } from '../tokens.ts';
import type { Found } from './found.ts';
import { type Line, rangeOf, readLine } from './line.ts';
import { findVerbal } from './verbal.ts';

const RULES: readonly ((line: Line) => Found[])[] = [findVerbal];

/** The demands, offers and rejections of an article: one list a sentence, in the order of the text. */
export function findAsks(
  article: Article,
  tokens: readonly (readonly Token[])[],
  { mentions }: Parties,
): readonly (readonly Ask[])[] {
  return article.sentences.map((_, i) => {
    const line = readLine(article, i, tokens[i] ?? [], mentions[i] ?? []);
    return RULES.flatMap((rule) => rule(line))
      .filter(({ by }) => by !== undefined)
      .map((found) => toAsk(line, found))
      .sort((a, b) => a.start - b.start);
  });
}

function toAsk(line: Line, { rule, kind, by, to, words, content }: Found): Ask {
  const other = to?.party === by?.party ? undefined : to;
  return {
    ...rangeOf(line, words),
    rule,
    kind,
    content: rangeOf(line, content),
    ...(by && { by }),
    ...(other && { to: other }),
  };
}
