import type { Article } from '../../corpus/article.ts';
import type { Ask } from '../finding.ts';
import type { Parties } from '../parties/parties.ts';
import type { Token } from '../tokens.ts';
import { findExchanges } from './exchange.ts';
import type { Found } from './found.ts';
import { type Line, rangeOf, readLine } from './line.ts';
import { type Announcement, announcementOf, findAnnounced, findItem } from './lists.ts';
import { findNominal } from './nominal.ts';
import { findObligations } from './obligation.ts';
import { findRefusals } from './refusal.ts';
import { sideOf } from './sides.ts';
import { findVerbal } from './verbal.ts';
import { findWilling } from './willing.ts';

/** What finds asks in one sentence, the surest first: of two that overlap in one kind the first stays. */
const RULES: readonly ((line: Line) => Found[])[] = [
  findWilling,
  findVerbal,
  findRefusals,
  findNominal,
  findObligations,
  findAnnounced,
];

/** The demands, offers and rejections of an article: one list a sentence, in the order of the text. */
export function findAsks(
  article: Article,
  tokens: readonly (readonly Token[])[],
  { mentions }: Parties,
): readonly (readonly Ask[])[] {
  let announced: Announcement | undefined;
  return article.sentences.map(({ kind }, i) => {
    const line = readLine(article, i, tokens[i] ?? [], mentions[i] ?? []);
    const items = kind === 'item' && announced ? findItem(line, announced) : [];
    if (kind !== 'item') announced = endsWithColon(line) ? announcementOf(line) : undefined;
    const found = [...items, ...RULES.flatMap((rule) => rule(line))].filter(({ by }) => by !== undefined);
    return distinct([...found, ...findExchanges(line, found)])
      .map((ask) => toAsk(line, ask))
      .sort((a, b) => a.start - b.start);
  });
}

const endsWithColon = (line: Line): boolean => line.tokens.at(-1)?.lower === ':';

/** One ask for each that several rules find: same kind and party, one inside of the other. */
function distinct(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const ask of found) {
    const known = kept.some(
      (other) => other.kind === ask.kind && other.by?.party === ask.by?.party && covers(other, ask),
    );
    if (!known) kept.push(ask);
  }
  return kept;
}

const covers = (a: Found, b: Found): boolean =>
  (a.content.first <= b.words.first && a.content.last >= b.words.last) ||
  (a.content.first <= b.content.last && a.content.last >= b.content.first);

function toAsk(line: Line, { rule, kind, by, to, words, content }: Found): Ask {
  const side = sideOf(line, to);
  const other = side?.party === by?.party ? undefined : side;
  return {
    ...rangeOf(line, words),
    rule,
    kind,
    content: rangeOf(line, content),
    ...(by && { by }),
    ...(other && { to: other }),
    ...(to && (other || !side) && { addressee: rangeOf(line, to) }),
  };
}
