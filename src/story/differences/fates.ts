import { stemmer } from 'stemmer';
import type { Figure } from '../../extract/finding.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf, kinsNamed } from '../kin.ts';

/** What happens to people: the killed are not the injured, though both are people. */
const FATES = kinsNamed(
  'kill injure arrest displace miss rescue free evacuate hospitalise infect jail charge drown trap save affect bury homeless shoot',
);

/** The class of whoever died. */
export const KILLED = kinOf('kill');

/** What a word says that happened to people, as a class of like words; nothing for other words. */
export function fateOf({ pos, lemma, lower }: Token): string | undefined {
  const kin = kinOf(stemmer(pos === 'VERB' ? lemma : lower));
  return FATES.has(kin) ? kin : undefined;
}

/** "300,000 have been made homeless", "200 are feared dead": words between those counted and what happened to them. */
const BETWEEN =
  /^(?:are|is|was|were|be|been|have|has|had|made|left|still|now|feared|believed|thought|known|to)$/;

/** What happened to those that a figure counts without a word for them, told right behind it: "some 200 are feared dead". */
export function fateBehind(tokens: readonly Token[], { end }: Figure): string | undefined {
  const next = tokens.find(({ start, lower }) => start >= end && !BETWEEN.test(lower));
  return next && fateOf(next);
}

/** Whether a word parts what happened, told in front of it, from those counted behind it: "were killed and left 40". */
const parts = ({ pos, lower }: Token): boolean => pos === 'VERB' || /^[;:—–“”"]$/.test(lower);

/**
 * What happened to those that a figure counts, as a class of like words; `near` are the words around it, its noun included.
 * Of several fates, the nearest is theirs: "killed 12 people and injured 40".
 */
export function fateNear(near: readonly Token[], { start, end, counted }: Figure): string | undefined {
  const away = (token: Token): number =>
    token.start < start ? start - token.end : Math.max(0, token.start - (counted?.end ?? end));
  const inClause = (token: Token): boolean =>
    token.start >= start ||
    !near.some((other) => other.start > token.start && other.end <= start && parts(other));
  const fates = near.filter((token) => fateOf(token) !== undefined && inClause(token));
  const [nearest] = fates.sort((x, y) => away(x) - away(y));
  return nearest && fateOf(nearest);
}
