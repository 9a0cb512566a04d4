import type { Entry } from '../state/ledger.ts';
import type { Schedule } from '../state/schedules.ts';
import type { Courier } from './courier.ts';
import { deliver, pageFor } from './deliver.ts';
import { dayIn, timeIn } from './due.ts';
import type { Page } from './port.ts';

/** What the next digest of a schedule would hold if it came now. Rejects with a UserError. */
export async function previewOf(schedule: Schedule, courier: Courier): Promise<Page> {
  return (await pageFor(schedule, schedule.story ?? '', courier)).page;
}

/**
 * Post a digest at once. It has a slot of its own in the ledger, so that asked for twice in a minute it is posted once:
 * `first` is false for the second time. Rejects with a StateError.
 */
export async function digestNow(
  schedule: Schedule,
  courier: Courier,
): Promise<{ readonly entry: Entry; readonly first: boolean }> {
  const { server, channel, timeZone, story = '' } = schedule;
  const dueAt = courier.now();
  const slot = {
    ...{ server, channel, schedule: `${schedule.id}/now` },
    ...{ day: dayIn(timeZone, dueAt), slot: timeIn(timeZone, dueAt) },
  };
  const { ledger } = courier.store;
  const before = await ledger.get(slot);
  await deliver(schedule, { ...slot, story, dueAt }, courier);
  const entry = await ledger.get(slot);
  if (!entry) throw new Error('a slot that was claimed is not in the ledger');
  return { entry, first: before?.state !== 'sent' };
}
