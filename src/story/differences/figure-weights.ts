// Fitted by `node lab/fit-figures.ts DIRECTORY…` on the annotated pairs of real and of made-up stories, none of them one of the two
// annotated stories of docs/method.md. Cross-validated, each story by weights from the others: of 18 pairs of figures that are
// more likely than not to be of one thing, 16 are annotated as in conflict (of 22 in all).

/** What each piece of evidence adds to the log odds that two figures that cannot both be true are of one thing. */
export const OF_ONE_THING = {
  bias: -2.77,
  pointing: 1.7,
  likeness: 0.56,
} as const;
