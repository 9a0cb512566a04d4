import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';
import { StateError } from '../state/error.ts';
import type { Entry } from '../state/ledger.ts';
import type { Schedule } from '../state/schedules.ts';
import type { Courier } from './courier.ts';
import { PostError } from './port.ts';
import { type Reason, reasonText } from './reason.ts';

/** The first wait before trying again; each is twice the one before. */
const BACKOFF = 15_000;
const LONGEST_BACKOFF = 900_000;

/**
 * What did not work is tried again later, or never: then its schedule rests until somebody mends it. Rejects with a
 * StateError when that cannot be written down.
 */
export async function putOff(
  schedule: Schedule,
  entry: Entry,
  error: unknown,
  courier: Courier,
): Promise<void> {
  const { ledger } = courier.store;
  const { server, channel, day, slot, attempts } = entry;
  const reason: Reason =
    error instanceof PostError ? { code: error.code } : error instanceof UserError ? 'story' : 'fault';
  courier.meter?.digest('failed');
  courier.log.warn({ err: error, server, channel, day, slot, attempts }, 'a digest could not be posted');
  if (error instanceof PostError && error.is !== 'later') {
    await ledger.failed(entry, courier.owner, courier.now(), reasonText(reason));
    if (error.is === 'final') await rest(schedule, error.code, courier);
    return;
  }
  const wait = Math.min(BACKOFF * 2 ** (attempts - 1), LONGEST_BACKOFF);
  await ledger.postpone(entry, courier.owner, courier.now() + wait, reasonText(reason));
}

/** Let a schedule rest, and tell whoever made it, once. */
async function rest(
  { id, server, channel, createdBy }: Schedule,
  code: number,
  courier: Courier,
): Promise<void> {
  const { schedules } = courier.store;
  if (!(await schedules.pause(server, id, { code, at: courier.now(), told: false }))) return;
  try {
    await courier.port.tell(createdBy, label('digest.paused.told', { channel }));
    await schedules.told(server, id);
  } catch (error) {
    if (error instanceof StateError) throw error;
    courier.log.info({ err: error, server, channel }, 'the maker of a paused schedule could not be told');
  }
}
