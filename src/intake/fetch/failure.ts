import { errors } from 'undici';
import { UserError } from '../../answer/user-error.ts';
import { label } from '../../locale/label.ts';
import type { Policy } from './policy.ts';

/** A body over the limit, in bytes. */
export const tooLarge = (size: number): UserError =>
  new UserError(label('intake.fetch.large', { n: Math.ceil(size / (1 << 20)) }));

/** Why an address could not be fetched, for the member. `signal` is the one that ends a fetch which takes too long. */
export function fetchFailure(
  error: unknown,
  { host }: URL,
  { time, size }: Policy,
  signal: AbortSignal,
): UserError {
  if (error instanceof UserError) return error;
  if (signal.aborted) return new UserError(label('intake.fetch.slow', { n: Math.ceil(time / 1000) }));
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return tooLarge(size);
  const garbled = error instanceof errors.HTTPParserError;
  if (garbled || (code.startsWith('UND_ERR') && code !== 'UND_ERR_CONNECT_TIMEOUT')) {
    return new UserError(label('intake.fetch.broken', { host }));
  }
  return new UserError(label('intake.fetch.unreachable', { host }));
}
