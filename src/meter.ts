/** How an interaction ended: with an answer, with a word on what the member asked wrongly, with a fault of ours, or unheard. */
export type InteractionOutcome = 'answered' | 'refused' | 'failed' | 'lost';

/** An interaction as it is counted: neither part is what a member made up, so that there are only so many sums. */
export interface Counted {
  readonly type: 'ping' | 'command' | 'autocomplete' | 'component' | 'form';
  /** The registered command that it belongs to, or `other`. */
  readonly command: string;
}

/** What is counted while Parallax runs. Those who count know no more of it; `src/http/metrics.ts` shows the sums. */
export interface Meter {
  /** An interaction was answered, or could not be. `seconds` are from its arrival to the end of its answer. */
  interaction(of: Counted, outcome: InteractionOutcome, seconds: number): void;
  /** A digest was posted, or could not be this time. */
  digest(outcome: 'posted' | 'failed'): void;
  /** The articles were to be read again: they were, or some were wrong and nothing changed, or they could not be read. */
  reload(outcome: 'done' | 'refused' | 'failed'): void;
}
