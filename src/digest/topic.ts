import type { Entry } from '../answer/answer.ts';

/** Something new. */
export interface Topic {
  /** Where it stands among those of its part that are shown: lower is further up. */
  readonly order: number;
  /** Made when it is asked for: of thousands, few are shown. */
  entry(): Entry;
}
