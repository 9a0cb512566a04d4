import { stemmer } from 'stemmer';
import type { Figure } from '../../extract/finding.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf, kinsNamed } from '../kin.ts';
import { fateBehind, fateOf } from './fates.ts';

/** The class of whoever is counted without a word of their own: "12 dead", "a toll of 12". */
export const PEOPLE = kinOf(stemmer('people'));

/** Things so common that counting them says little of what is counted. */
const COMMON = kinsNamed('group thing other case time part place way year day week month hour');
/** Whoever is counted under these names may be others than those that the other sentence counts. */
const PERSONS = kinsNamed(
  `people man woman child member worker official staff personnel crew soldier troop officer police guard doctor nurse
  student pupil teacher family household passenger patient tourist citizen migrant refugee victim survivor protester
  supporter journalist fighter militant rebel prisoner villager farmer volunteer rescuer expert team`,
);

/** Whether counting a class of things says little of what is counted. */
export const isCommon = (head: string): boolean => COMMON.has(head) || PERSONS.has(head);

/** Whether a class of things is one of people. */
export const isOfPeople = (head: string): boolean => PERSONS.has(head);

/** What a figure counts: the class of its head, the words that qualify it, and what happened to them where that is all there is. */
export interface Counted {
  readonly head: string | undefined;
  readonly qualifiers: ReadonlySet<string>;
  readonly fate: string | undefined;
}

/** Words in front of what a number that stands behind them counts: "the number of jobs at risk has risen to 250". */
const NUMBER = new Set('number total tally'.split(' '));
const FAR = 14;

/** The noun that a sentence gives the number of in front of a figure. */
function numbered(tokens: readonly Token[], { start, counted }: Figure): Token | undefined {
  if (counted && counted.start >= start) return undefined;
  const from = tokens.findIndex((token) => token.end > start);
  const before = tokens.slice(Math.max(0, from - FAR), from);
  const of = before.findLastIndex(({ lower }, i) => lower === 'of' && NUMBER.has(before[i - 1]?.lower ?? ''));
  const noun = of < 0 ? -1 : before.findIndex(({ pos }, i) => i > of && pos === 'NOUN');
  return noun < 0 || before.slice(of, noun).some(({ pos }) => pos === 'NUM') ? undefined : before[noun];
}

/** What a figure counts. The dead, a death toll and people who died are all people. */
export function countedBy(tokens: readonly Token[], figure: Figure): Counted {
  const { counted, unit } = figure;
  const words = counted
    ? tokens.filter(({ start, end }) => start >= counted.start && end <= counted.end)
    : [];
  const last = numbered(tokens, figure) ?? words.at(-1);
  const fate = last ? fateOf(last) : unit === undefined ? fateBehind(tokens, figure) : undefined;
  const qualifying = words.slice(0, -1).filter((token) => !fate || fateOf(token) === undefined);
  return {
    head: fate ? PEOPLE : last && kinOf(last.stem),
    qualifiers: new Set(qualifying.map(({ stem }) => kinOf(stem))),
    fate,
  };
}
