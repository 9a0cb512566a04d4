import type { Token } from '../../extract/tokens.ts';

const BREAK = /^(?:[;:—–()“”"]|,|and|but|that|which|who|while|although|because|after|before|when|if)$/;
/** A verb group is looked for a negation or a modal so many words before its verb. */
export const GROUP = 5;
const END = /^[;:—–()“”"]$/;
const HARD = /^[;:—–“”"]$/;

/** The token index where the clause of a verb begins, behind the `previous` verb. */
export function clauseStart(tokens: readonly Token[], verb: number, previous: number): number {
  let from = verb;
  while (from > previous + 1 && !BREAK.test(tokens[from - 1]?.lower ?? '')) from -= 1;
  return from;
}

/** A verb that another governs ("refused to sign", "denied selling") shares its group: it begins before the governing verb. */
export function groupStart(tokens: readonly Token[], from: number): number {
  const [first, before] = [tokens[from], tokens[from - 1]];
  const denied = first?.lower.endsWith('ing') && before?.lemma === 'deny';
  if (first?.lower !== 'to' && !denied) return from;
  let start = from;
  while (start > 0 && from - start < GROUP && !BREAK.test(tokens[start - 1]?.lower ?? '')) start -= 1;
  return start;
}

/** Where the subject stands when an aside parts it from its verb: from the last hard break to the first comma after it. */
export function subjectAcross(tokens: readonly Token[], from: number): [number, number] {
  if (tokens[from - 1]?.lower !== ',') return [from, from];
  const start = tokens.findLastIndex(({ lower }, i) => i < from && HARD.test(lower)) + 1;
  const comma = tokens.findIndex(({ lower }, i) => i > start && lower === ',');
  return [start, comma < 0 ? start : comma];
}

/** Where the subject stands that a verb shares with the one before it: "Doe took the stand and answered". Nowhere else: an empty range. */
export function subjectShared(
  tokens: readonly Token[],
  verb: number,
  previous: number | undefined,
): [number, number] {
  const between = previous === undefined ? [] : tokens.slice(previous + 1, verb);
  const and = between.findLastIndex(({ lower }) => lower === 'and' || lower === 'but');
  const shared =
    previous !== undefined &&
    and >= 0 &&
    between.slice(and + 1).every(({ pos }) => /^(?:ADV|AUX|PART)$/.test(pos)) &&
    !between.some(({ lower }) => HARD.test(lower));
  return shared ? [clauseStart(tokens, previous, -1), previous] : [verb, verb];
}

/** The token index behind the clause of a verb: the `next` verb at the latest. */
export function clauseEnd(tokens: readonly Token[], verb: number, next: number): number {
  let to = verb + 1;
  while (to < next && !END.test(tokens[to]?.lower ?? '')) to += 1;
  return to;
}
