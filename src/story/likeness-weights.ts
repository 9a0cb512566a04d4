/** Fitted by `lab/fit-same.ts`. */
export const ALONE = {
  bias: -0.517,
  stems: -2.353,
  pieces: 4.803,
  shared: 0.6436,
  rarest: 0.9957,
  numbers: 0.8023,
  otherNumbers: -0.5685,
  shortest: -0.6665,
} as const;
export const IN_CONTEXT = { bias: -0.4341, alone: 0.4214, context: 2.0875 } as const;
