import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';

/** What one server may have and do, so that it leaves room for the others. */
export interface Limits {
  /** Articles in all its stories. */
  readonly articles: number;
  /** Bytes of all of them. */
  readonly bytes: number;
  /** Archived ones too. */
  readonly stories: number;
  readonly feeds: number;
  /** Pages and feeds in an hour. */
  readonly fetches: number;
}

export const LIMITS: Limits = { articles: 500, bytes: 5 << 20, stories: 25, feeds: 20, fetches: 120 };

/** Throws a UserError that names the limit and what is used of it when `more` would not fit any more. */
export function within(limits: Limits, limit: keyof Limits, used: number, more: number): void {
  const most = limits[limit];
  if (used + more > most) throw new UserError(label(`desk.limit.${limit}`, { used, most }));
}
