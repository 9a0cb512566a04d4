/** Why a slot was put off, or has no message. Written into the ledger as text. */
export type Reason =
  /** It was not posted within the grace time. */
  | 'late'
  /** There was nothing new, and the channel wants no line then. */
  | 'nothing'
  /** The bot was stopped while it posted, and cannot see whether the message is there. */
  | 'unsure'
  /** There is no such story at the moment. */
  | 'story'
  /** Its schedule was stopped or paused before it was done. */
  | 'stopped'
  /** A fault of ours, which is in the log. */
  | 'fault'
  /** Discord did not take it: its code, or the status of the answer, or 0 without one. */
  | { readonly code: number };

const NAMED = ['late', 'nothing', 'unsure', 'story', 'stopped', 'fault'] as const;

/** A reason as the ledger keeps it. */
export const reasonText = (reason: Reason): string =>
  typeof reason === 'string' ? reason : `discord:${reason.code}`;

/** The reason that a text of the ledger says; `fault` for one that nobody wrote. */
export function parseReason(text: string): Reason {
  const code = /^discord:(\d+)$/.exec(text)?.[1];
  return code === undefined ? (NAMED.find((named) => named === text) ?? 'fault') : { code: Number(code) };
}
