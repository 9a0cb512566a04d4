import { UserError } from '../../answer/user-error.ts';
import { label } from '../../locale/label.ts';
import type { Answered } from './get.ts';

/** Throws a UserError that says what a site's answer means, unless it is the page that was asked for. */
export function requireOk({ status }: Answered): void {
  if (status === 200) return;
  if (status === 401 || status === 402 || status === 403 || status === 451) {
    throw new UserError(label('intake.fetch.forbidden', { status }));
  }
  if (status === 404 || status === 410) throw new UserError(label('intake.fetch.missing', { status }));
  throw new UserError(label('intake.fetch.status', { status }));
}
