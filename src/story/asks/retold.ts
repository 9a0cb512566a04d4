import { chanceOf, type Weights } from '../likeness.ts';
import { likeContents } from './likeness.ts';
import type { Member } from './members.ts';
import { RETOLD } from './retold-weights.ts';
import { likeTold } from './told.ts';

/** What speaks for two articles telling of one ask by one side, each named for what it measures, 0 to 1. */
export interface RetoldEvidence {
  /** How alike what is asked is. */
  readonly asked: number;
  /** How alike their sentences are. */
  readonly told: number;
}

/** So alike must what is asked be at least: a sentence with several asks is like any other that has one of them. */
export const ALIKE_AT_ALL = 0.1;
/** Two asks are one when it is as likely as this, in log odds. */
const SURE = 1;

/** An ask as it is looked for in another article. */
type Retold = Pick<Member, 'ask' | 'content' | 'told' | 'by' | 'term'>;

/** Whether two articles may tell of one ask: of one known side and one kind, and not due at different times. */
export const mayBeRetold = (x: Retold, y: Retold): boolean =>
  x.by !== undefined &&
  x.by === y.by &&
  x.ask.kind === y.ask.kind &&
  x.ask.article !== y.ask.article &&
  (x.term === y.term || !x.term || !y.term);

/** The evidence for two such asks. */
export const evidenceOf = (x: Retold, y: Retold): RetoldEvidence => ({
  asked: likeContents(x.content, y.content),
  told: likeTold(x.told, y.told),
});

/** The logarithm of the odds that two asks are one. */
export const oddsOfRetold = (
  { asked, told }: RetoldEvidence,
  weights: Weights<keyof RetoldEvidence> = RETOLD,
): number => weights.bias + weights.asked * asked + weights.told * told;

/** How likely two such asks are one, 0 to 1, where it is likely enough, else 0; `asked` is how alike what they ask is. */
export function chanceOfRetold(x: Retold, y: Retold, asked: number): number {
  const odds = oddsOfRetold({ asked, told: likeTold(x.told, y.told) });
  return odds < SURE ? 0 : chanceOf(odds);
}
