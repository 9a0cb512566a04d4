import type { Token } from '../../extract/tokens.ts';

const CLAIMS = new Set(
  'claim claims suggestion suggestions allegation allegations accusation accusations report reports rumour rumours rumor rumors notion assertion assertions idea theory'.split(
    ' ',
  ),
);
const FALSE =
  'false|untrue|baseless|unfounded|groundless|nonsense|absurd|ridiculous|crazy|preposterous|fabricated|incorrect|wrong|a lie|lies';
/** "…was false", "dismissed as 'nonsense'". */
const REFUTED = new RegExp(
  `\\b(?:is|are|was|were|as|be|been) (?:\\w+ly |all |just |simply )?[“"'‘]? ?(?:${FALSE})\\b`,
  'i',
);
const DISMISSED = /\b(?:dismiss(?:ed|es)?|reject(?:ed|s)?|called|calls|denounced|debunked)\b/i;

/** Whether what is said to be done from a token on is only a claim: "failed to prove the assertion that Doe had lied". */
export const isClaim = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'that' && CLAIMS.has(tokens[from - 2]?.lower ?? '');

/**
 * Whether what is said to be done from a token on is only a claim, which the sentence calls false: "the claim that Doe had
 * lied was absurd", "she dismissed as false reports that Doe had lied".
 */
export function isRefuted(tokens: readonly Token[], from: number): boolean {
  if (!isClaim(tokens, from)) return false;
  const words = (some: readonly Token[]) => some.map(({ text }) => text).join(' ');
  if (REFUTED.test(words(tokens.slice(from)))) return true;
  const before = words(tokens.slice(0, from));
  return DISMISSED.test(before) && REFUTED.test(before);
}
