// Fitted by `node lab/fit-same.ts FILE` on the 30,768 sentence pairs of ECB+ (do two sentences report one event?).
// Cross-validated over ten folds of whole topics:
//   ALONE        average precision 0.722, best F1 0.660
//   IN_CONTEXT   average precision 0.810, best F1 0.746, reached from 0.40

/** What each common feature of two passages says for one event. */
export const ALONE = {
  bias: -1.892,
  pieces: 4.375,
  shared: 0.413,
  rarest: 0.831,
  numbers: 1.283,
  otherNumbers: -0.662,
} as const;

/** What the passages alone, as log odds, and what else is like them say for one event. */
export const IN_CONTEXT = { bias: -0.407, alone: 0.445, context: 2.03 } as const;
