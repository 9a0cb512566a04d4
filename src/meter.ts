/** How an interaction ended: with an answer, with a word on what the member asked wrongly, with a fault of ours, or unheard. */
export type InteractionOutcome = 'answered' | 'refused' | 'failed' | 'lost';

/** What is counted while Parallax runs. Those who count know no more of it; `src/http/metrics.ts` shows the sums. */
export interface Meter {
  /**
   * An interaction was answered, or could not be.
   * @param command a registered command, or `other`: what members send must not become names of sums
   * @param seconds from its arrival to the end of its answer, a deferred one included
   */
  interaction(command: string, outcome: InteractionOutcome, seconds: number): void;
  /** A digest was due: it was posted, or could not be. */
  digest(outcome: 'posted' | 'failed'): void;
  /** The articles were to be read again: they were, some were wrong and nothing changed, or they could not be read. */
  reload(outcome: 'done' | 'refused' | 'failed'): void;
}
