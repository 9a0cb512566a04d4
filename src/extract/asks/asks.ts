import type { Article } from '../../corpus/article.ts';
import type { Ask, AskSide } from '../finding.ts';
import type { Parties } from '../parties/parties.ts';
import type { Token } from '../tokens.ts';
import { type Announcement, announcementOf, findItem, namedHolder } from './announce.ts';
import { findBare } from './bare.ts';
import { findExchanges } from './exchange.ts';
import { fellowOf } from './fellows.ts';
import { isForetold } from './foretold.ts';
import type { Found } from './found.ts';
import { type Line, rangeOf, readLine } from './line.ts';
import { RULES } from './rules.ts';
import { sideOf } from './sides.ts';
import { voicesOf } from './voices.ts';

/** The demands, offers and rejections of an article: one list a sentence, in the order of the text. */
export function findAsks(
  article: Article,
  tokens: readonly (readonly Token[])[],
  { mentions }: Parties,
): readonly (readonly Ask[])[] {
  let announced: Announcement | undefined;
  let holder: { readonly side: AskSide; readonly sentence: number } | undefined;
  const lines = article.sentences.map((_, i) => readLine(article, i, tokens[i] ?? [], mentions[i] ?? []));
  const voices = voicesOf(lines);
  return lines.map((told, i) => {
    const kind = article.sentences[i]?.kind;
    const line = { ...told, voice: voices[i] };
    const items = kind === 'item' && announced ? findItem(line, announced) : [];
    if (kind !== 'item') announced = endsWithColon(line) ? announcementOf(line) : undefined;
    const recent = holder && i - holder.sentence <= HOLDS ? holder.side : undefined;
    // A question asks whether somebody asks.
    const rules = line.tokens.at(-1)?.lower === '?' ? [] : RULES;
    const found = [...items, ...rules.flatMap((rule) => rule(line, recent))].filter((ask) =>
      isWhole(line, ask),
    );
    const bargains = findExchanges(line, found).filter((ask) => isWhole(line, ask));
    const asks = distinct([...found, ...findBare(line, found, recent), ...bargains]).flatMap((ask) => {
      const fellow = fellowOf(line, ask.by, ask.words);
      return fellow ? [ask, { ...ask, by: fellow }] : [ask];
    });
    const side = namedHolder(line) ?? asks.findLast((ask) => ask.kind !== 'rejection')?.by;
    if (side) holder = { side, sentence: i };
    return asks.map((ask) => toAsk(line, ask)).sort((a, b) => a.start - b.start);
  });
}

/** Is it said who asks, and in words what? */
const isWhole = (line: Line, ask: Found): boolean =>
  ask.by !== undefined &&
  line.tokens.slice(ask.content.first, ask.content.last + 1).some((token) => token.pos !== 'PUNCT') &&
  !isForetold(line, ask);

/** For how many sentences "these demands" are those of whoever asked last. */
const HOLDS = 2;

const endsWithColon = (line: Line): boolean => line.tokens.at(-1)?.lower === ':';

/** One ask for each that several rules find: same kind and party, one inside of the other. */
function distinct(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const ask of found) {
    const known = kept.some((other) => tells(other, ask) || refuses(other, ask));
    if (!known) kept.push(ask);
  }
  return kept;
}

const tells = (a: Found, b: Found): boolean =>
  a.kind === b.kind &&
  a.by?.party === b.by?.party &&
  ((a.content.first <= b.words.first && a.content.last >= b.words.last) ||
    (a.content.first <= b.content.last && a.content.last >= b.content.first));

/** A demand that a noun names as what is refused is told by the refusal. */
const refuses = (a: Found, b: Found): boolean =>
  a.kind === 'rejection' &&
  b.kind === 'demand' &&
  b.rule.startsWith('noun') &&
  a.content.first <= b.words.first &&
  a.content.last >= b.words.last;

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
    ...(to && (other || !side || to.last > to.first) && { addressee: rangeOf(line, to) }),
  };
}
