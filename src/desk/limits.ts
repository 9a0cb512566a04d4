import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';

/** What one server may have and do, so that it leaves room for the others. */
export const LIMITS = {
  /** Articles in all its stories. */
  articles: 500,
  /** Bytes of all of them: 20 MiB. */
  bytes: 20 << 20,
  stories: 25,
  feeds: 20,
  /** Pages and feeds in an hour. */
  fetches: 120,
} as const;

export type LimitName = keyof typeof LIMITS;

/** Throws a UserError that names the limit and what is used of it when it would be passed. */
export function within(limit: LimitName, used: number, more: number): void {
  const most = LIMITS[limit];
  if (used + more > most) throw new UserError(label(`desk.limit.${limit}`, { used, most }));
}
