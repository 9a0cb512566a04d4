// Fitted by `node lab/fit-same.ts FILE` on the 30,768 sentence pairs of ECB+ (do two sentences report one event?).
// Cross-validated over ten folds of whole topics:
//   ALONE        average precision 0.718, best F1 0.659
//   IN_CONTEXT   average precision 0.805, best F1 0.745, reached from 0.39

/** What each common feature of two passages says for one event. */
export const ALONE = {
  bias: -1.871,
  pieces: 4.415,
  shared: 0.422,
  rarest: 0.796,
  numbers: 0.805,
  otherNumbers: -0.637,
} as const;

/** What the passages alone, as a logit, and what else is like them say for one event. */
export const IN_CONTEXT = { bias: -0.409, alone: 0.438, context: 2.039 } as const;
