import { StateError } from '../state/error.ts';
import type { Draft, Due, Entry } from '../state/ledger.ts';
import type { Schedule } from '../state/schedules.ts';
import type { Courier } from './courier.ts';
import type { Posted } from './port.ts';
import { putOff } from './put-off.ts';
import { type Reason, reasonText } from './reason.ts';
import { signOf } from './sign.ts';

/** Milliseconds for which a claimed slot is ours, counted anew from the moment before it is sent. */
const LEASE = 120_000;
/** Sending is given up before the lease can run out, so that nobody else sends meanwhile. */
const SEND_WITHIN = 60_000;
/** Discord remembers a nonce for "a few minutes"; surely for these. */
const NONCE_LIFE = 120_000;
const MINUTE = 60_000;

/**
 * Post the digest of a slot, unless that was done, or somebody else is at it. Whatever happens in between, a crash as well,
 * can be taken up again: nothing is sent before it was written down, and nothing is sent again before it was looked for.
 * Rejects with a StateError when the ledger cannot be reached.
 */
export async function deliver(schedule: Schedule, due: Due, courier: Courier): Promise<void> {
  const entry = await courier.store.ledger.claim(due, courier.owner, courier.now(), LEASE);
  if (!entry) return;
  try {
    await post(schedule, entry, courier);
  } catch (error) {
    if (error instanceof StateError) throw error;
    await putOff(schedule, entry, error, courier);
  }
}

async function post(schedule: Schedule, entry: Entry, courier: Courier): Promise<void> {
  const { ledger } = courier.store;
  const sign = signOf(entry);
  const stop = (reason: Reason) => ledger.skipped(entry, courier.owner, courier.now(), reasonText(reason));
  if (entry.draft) {
    const signal = AbortSignal.timeout(SEND_WITHIN);
    const found = await courier.port.find(schedule, sign, entry.draft.at, signal);
    if (found === 'unknown' && courier.now() - entry.draft.at > NONCE_LIFE)
      return void (await stop('unsure'));
    if (typeof found !== 'string') return store(entry, found, entry.draft, courier);
  }
  if (courier.now() > entry.dueAt + schedule.grace * MINUTE) return void (await tooLate(entry, courier));

  const { page, window } = await pageFor(schedule, entry.story, courier);
  if (!page.news && schedule.quiet === 'nothing') return void (await stop('nothing'));
  // What may have been sent already was sent since the first draft.
  const draft: Draft = { at: entry.draft?.at ?? courier.now(), window, shown: page.shown };
  if (!(await ledger.drafted(entry, courier.owner, draft, courier.now() + LEASE))) return;
  const posted = await courier.port.send(schedule, page, sign, AbortSignal.timeout(SEND_WITHIN));
  await store(entry, posted, draft, courier);
}

/** What is new for a schedule's channel now, and the window that it covers. Rejects with a UserError. */
export async function pageFor(schedule: Schedule, story: string, courier: Courier) {
  const { ledger, shown } = courier.store;
  const { server, channel, timeZone } = schedule;
  const now = courier.now();
  const [last, edition] = await Promise.all([
    ledger.lastSent(server, channel, story),
    shown.of({ server, channel, story }),
  ]);
  // To the minute, as it is shown: channels with the same past then have the same page.
  const window = { start: last?.window?.end ?? 0, end: now - (now % MINUTE) };
  return {
    page: await courier.compose({ server, story }, { edition, window: { ...window, timeZone } }),
    window,
  };
}

async function store(
  entry: Entry,
  posted: Posted,
  { window, shown }: Draft,
  courier: Courier,
): Promise<void> {
  await courier.store.ledger.sent(entry, courier.owner, courier.now(), { ...posted, window, shown });
  const { server, channel, day, slot } = entry;
  courier.meter?.digest('posted');
  courier.log.info({ server, channel, day, slot, message: posted.message }, 'digest posted');
}

/** Nothing is posted after the grace time; what kept it from being posted before is the reason, where there is one. */
function tooLate(entry: Entry, { store: { ledger }, owner, now }: Courier): Promise<boolean> {
  return entry.reason === undefined
    ? ledger.skipped(entry, owner, now(), reasonText('late'))
    : ledger.failed(entry, owner, now(), entry.reason);
}
