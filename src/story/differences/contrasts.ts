import type { Range } from '../../corpus/article.ts';
import type { Period } from '../../extract/finding.ts';
import type { Token } from '../../extract/tokens.ts';
import { actsOf } from './acts.ts';
import { amountOf, compatible } from './amounts.ts';
import { gap } from './periods.ts';
import { once, type Side } from './side.ts';

/** Verbs whose dates say when somebody spoke, not when what they speak of took place. */
const SPEECH = new Set('sai tell report announc state confirm add write note'.split(' '));
const SAYS = new Set(
  'say tell add note announce report claim state confirm warn estimate estimates believe fear put list quote'.split(
    ' ',
  ),
);
/** Names so many words from a value belong to it. */
const NEAR = 8;

/** Whether two values may be of different times or of different named things: then they are no conflict. */
export const mayBeOthers = (a: Side, inA: Range, b: Side, inB: Range): boolean =>
  timesApart(a, b) || areOfOtherThings(a, inA, b, inB);

/** Whether two values may be of people of other ages or of different named things. */
export const areOfOtherThings = (a: Side, inA: Range, b: Side, inB: Range): boolean =>
  agesApart(a, b) || namesApart(namesNear(a, inA), namesNear(b, inB));

/** Whether both sentences say when, and at no time in common. */
export function timesApart(a: Side, b: Side): boolean {
  const [x, y] = [periodsIn(a), periodsIn(b)];
  return x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => gap(one, other) > 0));
}

/** Whether both sentences tell of somebody of an age, and nobody can be of both: a birthday apart is one person. */
function agesApart(a: Side, b: Side): boolean {
  const [x, y] = [a, b].map(({ reading }) => reading.figures.filter(({ rule }) => rule === 'figure/age'));
  if (!x?.length || !y?.length) return false;
  return x.every((one) => y.every((other) => Math.abs(one.low - other.low) > 1));
}

/** Whether both sentences give amounts of one kind, and none in common. */
export function amountsApart(a: Side, b: Side): boolean {
  const [x, y] = [a, b].map(({ reading }) => reading.figures.map(amountOf));
  const pairs = (x ?? []).flatMap((one) =>
    (y ?? []).filter(({ dimension }) => dimension === one.dimension).map((other) => [one, other] as const),
  );
  return pairs.length > 0 && !pairs.some(([one, other]) => compatible(one, other));
}

const periodsIn = once((side: Side): Period[] =>
  side.reading.dates.flatMap(({ start, period }) => {
    const act = actsOf(side).findLast(({ words }) => words.start < start);
    return period && !SPEECH.has(act?.kin ?? '') ? [period] : [];
  }),
);

const namesApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b);

/** Whether the sentences as wholes name nothing in common: a rate or an amount is of what its sentence is about, however far ahead it is named. */
export const namesAllApart = (a: Side, b: Side): boolean => namesApart(namesOf(a), namesOf(b));

const namesOf = once((side: Side): Set<string> => namesIn(side, side.tokens));

/** The proper names around a value in its clause: their words, and the parties that they stand for. */
export function namesNear(side: Side, { start, end }: Range): Set<string> {
  const { tokens } = side;
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findLastIndex((token) => token.start < end);
  return namesIn(side, tokens.slice(Math.max(0, from - NEAR), to + 1 + NEAR));
}

function namesIn({ story, article, tokens, reading }: Side, among: readonly Token[]): Set<string> {
  const dated = (token: Range) =>
    reading.dates.some((date) => date.start <= token.start && token.end <= date.end);
  const names = new Set<string>();
  for (const token of among) {
    if (speaks(tokens, token)) continue;
    if (token.pos !== 'PROPN' || !/^\p{Lu}/u.test(token.text) || dated(token)) continue;
    const inside = reading.mentions.filter(
      (mention) => mention.start <= token.start && token.end <= mention.end,
    );
    // The first word has a capital in any case.
    if (token !== tokens[0] || inside.length > 0) names.add(token.lower);
    for (const { party } of inside) names.add(`@${story.parties.of(article.id, party)}`);
  }
  return names;
}

/** Whether a word is part of the name of whoever says it: "Storm said", "added Storm", "according to Storm". */
function speaks(tokens: readonly Token[], word: Token): boolean {
  const at = tokens.indexOf(word);
  const from = tokens.findLastIndex(({ pos }, i) => i < at && pos !== 'PROPN');
  const behind = tokens.findIndex(({ pos }, i) => i > at && pos !== 'PROPN' && pos !== 'AUX');
  const [before, next] = [tokens[from], tokens[behind]];
  const heard = before?.lower === 'to' && tokens[from - 1]?.lower === 'according';
  return heard || SAYS.has(before?.lemma ?? '') || SAYS.has(next?.lemma ?? '');
}
