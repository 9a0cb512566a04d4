import type { Asked } from './asked.ts';
import type { Candidate } from './evidence.ts';
import type { Wanted } from './kinds.ts';
import { isPronoun } from './pronoun.ts';
import { ANSWERED, LEAST } from './weights.ts';

/** What tells whether a story answers a query; all from 0 to 1. `lab/fit-search.ts` finds how much each counts. */
export interface Grounds {
  /** 1 where the story does not have a name of the query: whoever asks for it asks about something else. */
  readonly strange: number;
  /** 1 where the query names anybody or anything: what it asks beyond is less often told than the name itself. */
  readonly named: number;
  /** How much of the weight of the words that are no names the story knows, each as far as something stands for it. */
  readonly known: number;
  /** The most that a passage covers that has what is asked for, as far as it surely has it. */
  readonly covered: number;
  /** 1 where the question takes what it asks about for granted: what is asked why or where did happen. */
  readonly granted: number;
  /** 1 where a figure is asked for, which stories often do not tell. */
  readonly figure: number;
  /** How well anything that has what is asked for stands for the one whose words are asked for; 1 where they are nobody's. */
  readonly speaker: number;
}

/** The grounds for taking a query as answered by some candidates. */
export function groundsOf(
  asked: readonly Asked[],
  wanted: Wanted | undefined,
  candidates: readonly Candidate[],
): Grounds {
  const names = asked.filter(({ name, word }) => name && !isPronoun(word));
  const fitting = candidates.filter(({ met }) => met);
  const speaker = asked.flatMap((one, word) =>
    one.speaker ? [most(fitting.map(({ own }) => own[word] ?? 0))] : [],
  );
  return {
    strange: Number(names.some(({ means }) => means.size === 0)),
    named: Number(names.length > 0),
    known: knownOf(asked.filter(({ name }) => !name)),
    covered: most(fitting.map(({ evidence, counts }) => evidence.covered * counts)),
    granted: Number(wanted?.sort === 'other'),
    figure: Number(wanted?.sort === 'figure'),
    speaker: Math.min(1, ...speaker),
  };
}

/** Whether a story answers a query: whether the grounds speak for it more than against it. */
export function isAnswered(grounds: Grounds): boolean {
  return NAMES.reduce((sum, name) => sum + ANSWERED[name] * grounds[name], 0) >= LEAST;
}

const NAMES = Object.keys(ANSWERED) as readonly (keyof Grounds)[];

const most = (worths: readonly number[]): number => worths.reduce((a, b) => Math.max(a, b), 0);

/** The part (0 to 1) of the weight of some words that the story knows, each as far as something stands for it; 1 for no words. */
function knownOf(words: readonly Asked[]): number {
  const sum = (part: (one: Asked) => number): number => words.reduce((total, one) => total + part(one), 0);
  const whole = sum(({ weight }) => weight);
  return whole === 0 ? 1 : sum(({ weight, means }) => weight * Math.max(0, ...means.values())) / whole;
}
