import type { Candidate, Evidence } from './evidence.ts';
import { RANKING } from './weights.ts';

/** How much less headings and questions count, which tell of an answer and are none. */
const LESS = { heading: 0.8, question: 0.6 };

/** How well a candidate answers a query: above 0, comparable with the others of the query. */
export function scoreOf({ of, at, evidence }: Candidate): number {
  const passage = of[at];
  const odds = Math.exp(weighed(evidence));
  return (
    odds * (passage?.sentence.kind === 'heading' ? LESS.heading : 1) * (passage?.asks ? LESS.question : 1)
  );
}

const NAMES = Object.keys(RANKING) as readonly (keyof Evidence)[];

const weighed = (evidence: Evidence): number =>
  NAMES.reduce((sum, name) => sum + RANKING[name] * evidence[name], 0);
