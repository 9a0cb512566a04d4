import type { Range } from '../../corpus/article.ts';
import { kinsNamed } from '../kin.ts';
import { partiesAt } from './named.ts';
import { LATER, once, type Rule, type Side } from './side.ts';
import { textOf } from './text.ts';
import { kinsOf } from './words.ts';

/** Words that say that somebody may get it, and has not. */
const MAY =
  /\b(?:fac(?:e|es|ed|ing)|carr(?:y|ies|ied)|punishable|maximum|could (?:be|get|go)|up to|liable)\b/i;
/** What a court may give at most, by how many years it stands for. */
const HARDEST: readonly (readonly [years: number, words: RegExp])[] = [
  [1000, /\b(?:the )?death (?:penalty|sentence)\b|\bput to death\b|\bexecuted\b/i],
  [
    100,
    /\blife (?:in (?:prison|jail)|imprisonment|sentences?|terms?|behind bars)\b|\blife without parole\b/i,
  ],
];
const PRISON = /^ (?:in |behind )?(?:a )?(?:prison|jail|bars|custody|imprisonment)/i;
const CRIMES = kinsNamed(
  `murder manslaughter homicide theft robbery burglary fraud bribery corruption perjury lie lying arson assault rape treason
  espionage spying terrorism conspiracy kidnapping smuggling trafficking negligence obstruction laundering embezzlement
  forgery blackmail extortion libel contempt possession`,
);

/** What somebody may get at most is told as another penalty: "the death penalty", "up to life in prison". */
export const penalties: Rule = ({ a, b, daysApart }) => {
  const [x, y] = [penaltyIn(a), penaltyIn(b)];
  if (!x || !y || x.years === y.years) return null;
  const apart = (p: ReadonlySet<string>, q: ReadonlySet<string>) =>
    p.size > 0 && q.size > 0 && p.isDisjointFrom(q);
  if (apart(x.crimes, y.crimes) || apart(x.who, y.who)) return null;
  const difference = daysApart >= LATER ? 'changed' : 'figure';
  return { difference, aWords: x.words, bWords: y.words, rule: 'differ/penalty' };
};

interface Penalty {
  readonly years: number;
  readonly words: Range;
  readonly crimes: ReadonlySet<string>;
  /** The people whom its sentence names. */
  readonly who: ReadonlySet<string>;
}

/** The hardest penalty that a sentence says somebody may get. */
export const penaltyIn = once((side: Side): Penalty | null => {
  const found = MAY.test(textOf(side)) ? (hardestIn(side) ?? yearsIn(side)) : undefined;
  if (!found) return null;
  const named = [...partiesAt(side).values()].filter(({ person }) => person);
  const crimes = kinsOf(side.tokens).intersection(CRIMES);
  return { ...found, crimes, who: new Set(named.map(({ feature }) => feature)) };
});

function hardestIn(side: Side): Pick<Penalty, 'years' | 'words'> | undefined {
  const from = side.tokens[0]?.start ?? 0;
  for (const [years, pattern] of HARDEST) {
    const match = pattern.exec(textOf(side));
    if (match)
      return { years, words: { start: from + match.index, end: from + match.index + match[0].length } };
  }
  return undefined;
}

function yearsIn({ article, reading }: Side): Pick<Penalty, 'years' | 'words'> | undefined {
  const found = reading.figures.find(
    ({ unit, end }) => unit === 'year' && PRISON.test(article.text.slice(end, end + 24)),
  );
  return found && { years: found.high, words: { start: found.start, end: found.end } };
}
