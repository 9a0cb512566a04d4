// Fitted by `node lab/fit-same.ts FILE` on the 30,768 sentence pairs of ECB+ (do two sentences report one event?).
// Cross-validated over ten folds of whole topics:
//   ALONE        average precision 0.718, best F1 0.659
//   IN_CONTEXT   average precision 0.805, best F1 0.745, reached from 0.39

/** What each common feature of two passages says for one event. */
export const ALONE = {
  bias: -1.864,
  pieces: 4.393,
  shared: 0.424,
  rarest: 0.794,
  numbers: 0.782,
  otherNumbers: -0.652,
} as const;

/** What the passages alone, as a logit, and what else is like them say for one event. */
export const IN_CONTEXT = { bias: -0.412, alone: 0.435, context: 2.05 } as const;
