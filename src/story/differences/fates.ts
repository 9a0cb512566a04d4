import { stemmer } from 'stemmer';
import type { Figure } from '../../extract/finding.ts';
import type { Token } from '../../extract/tokens.ts';
import { kinOf } from '../kin.ts';
import { kinsOf } from './words.ts';

/** What happens to people: the killed are not the injured, though both are people. */
const FATES = new Set(
  'kill injure arrest displace miss rescue free evacuate hospitalise infect jail charge drown trap save affect bury homeless'
    .split(' ')
    .map((word) => kinOf(stemmer(word))),
);

/**
 * What happened to those that a figure counts, as a class of like words; `near` are the words around it, its noun included.
 * Of several fates, the nearest is theirs: "killed 12 people and injured 40".
 */
export function fateNear(near: readonly Token[], { start, end, counted }: Figure): string | undefined {
  const away = (token: Token): number =>
    token.start < start ? start - token.end : Math.max(0, token.start - (counted?.end ?? end));
  const fates = near.filter((token) => [...kinsOf([token])].some((kin) => FATES.has(kin)));
  const [nearest] = fates.sort((x, y) => away(x) - away(y));
  return nearest && [...kinsOf([nearest])][0];
}
