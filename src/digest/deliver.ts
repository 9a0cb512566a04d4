import type { Logger } from 'pino';
import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';
import { StateError } from '../state/error.ts';
import type { Draft, Due, Entry } from '../state/ledger.ts';
import type { Schedule } from '../state/schedules.ts';
import type { Store } from '../state/store.ts';
import { type Compose, type DigestPort, PostError, type Posted } from './port.ts';
import { type Reason, reasonText } from './reason.ts';
import { signOf } from './sign.ts';

/** What posting a digest needs. */
export interface Desk {
  readonly store: Pick<Store, 'ledger' | 'shown' | 'schedules'>;
  readonly port: DigestPort;
  readonly compose: Compose;
  /** The name of this process in the ledger. */
  readonly owner: string;
  /** Milliseconds since 1970. */
  now(): number;
  readonly log: Logger;
}

/** Milliseconds for which a claimed slot is ours, counted anew from the moment before it is sent. */
export const LEASE = 120_000;
/** Sending is given up before the lease can run out, so that nobody else sends meanwhile. */
const SEND_WITHIN = 60_000;
/** Discord remembers a nonce for "a few minutes"; surely for these. */
const NONCE_LIFE = 120_000;
/** The first wait before trying again; each is twice the one before. */
const BACKOFF = 15_000;
const LONGEST_BACKOFF = 900_000;
const MINUTE = 60_000;

/**
 * Post the digest of a slot, unless that was done, or somebody else is at it. Whatever happens in between, a crash as well,
 * can be taken up again: nothing is sent before it was written down, and nothing is sent again before it was looked for.
 * Rejects with a StateError when the ledger cannot be reached.
 */
export async function deliver(schedule: Schedule, due: Due, desk: Desk): Promise<void> {
  const entry = await desk.store.ledger.claim(due, desk.owner, desk.now(), LEASE);
  if (!entry) return;
  try {
    await post(schedule, entry, desk);
  } catch (error) {
    if (error instanceof StateError) throw error;
    await putOff(schedule, entry, error, desk);
  }
}

async function post(schedule: Schedule, entry: Entry, desk: Desk): Promise<void> {
  const { ledger } = desk.store;
  const sign = signOf(entry);
  const stop = (reason: Reason) => ledger.skipped(entry, desk.owner, desk.now(), reasonText(reason));
  if (entry.draft) {
    const signal = AbortSignal.timeout(SEND_WITHIN);
    const found = await desk.port.find(schedule, sign, entry.draft.at, signal);
    if (found === 'unknown' && desk.now() - entry.draft.at > NONCE_LIFE) return void (await stop('unsure'));
    if (typeof found !== 'string') return store(entry, found, entry.draft, desk);
  }
  if (desk.now() > entry.dueAt + schedule.grace * MINUTE) return void (await tooLate(entry, desk));

  const { draft, page } = await compose(schedule, entry, desk);
  if (!page.news && schedule.quiet === 'nothing') return void (await stop('nothing'));
  if (!(await ledger.drafted(entry, desk.owner, draft, desk.now() + LEASE))) return;
  const posted = await desk.port.send(schedule, page, sign, AbortSignal.timeout(SEND_WITHIN));
  await store(entry, posted, draft, desk);
}

/** What is new now, and what is written down of it. */
async function compose(schedule: Schedule, entry: Entry, desk: Desk) {
  const { ledger, shown } = desk.store;
  const { server, channel, story } = entry;
  const now = desk.now();
  const [last, edition] = await Promise.all([
    ledger.lastSent(server, channel, story),
    shown.of({ server, channel, story }),
  ]);
  // To the minute, as it is shown: channels with the same past then have the same page.
  const window = { start: last?.window?.end ?? 0, end: now - (now % MINUTE) };
  const page = await desk.compose(story, { edition, window: { ...window, timeZone: schedule.timeZone } });
  // What may have been sent already was sent since the first draft.
  const draft: Draft = { at: entry.draft?.at ?? desk.now(), window, shown: page.shown };
  return { draft, page };
}

async function store(entry: Entry, posted: Posted, { window, shown }: Draft, desk: Desk): Promise<void> {
  await desk.store.ledger.sent(entry, desk.owner, desk.now(), { ...posted, window, shown });
  const { server, channel, day, slot } = entry;
  desk.log.info({ server, channel, day, slot, message: posted.message }, 'digest posted');
}

/** Nothing is posted after the grace time; what kept it from being posted before is the reason, where there is one. */
function tooLate(entry: Entry, { store: { ledger }, owner, now }: Desk): Promise<boolean> {
  return entry.reason === undefined
    ? ledger.skipped(entry, owner, now(), reasonText('late'))
    : ledger.failed(entry, owner, now(), entry.reason);
}

/** What did not work is tried again later, or never: then its schedule rests until somebody mends it. */
async function putOff(schedule: Schedule, entry: Entry, error: unknown, desk: Desk): Promise<void> {
  const { ledger } = desk.store;
  const { server, channel, day, slot, attempts } = entry;
  const reason: Reason =
    error instanceof PostError ? { code: error.code } : error instanceof UserError ? 'story' : 'fault';
  desk.log.warn({ err: error, server, channel, day, slot, attempts }, 'a digest could not be posted');
  if (error instanceof PostError && error.is !== 'later') {
    await ledger.failed(entry, desk.owner, desk.now(), reasonText(reason));
    if (error.is === 'final') await rest(schedule, error.code, desk);
    return;
  }
  const wait = Math.min(BACKOFF * 2 ** (attempts - 1), LONGEST_BACKOFF);
  await ledger.postpone(entry, desk.owner, desk.now() + wait, reasonText(reason));
}

/** Let a schedule rest, and tell whoever made it, once. */
async function rest({ id, server, channel, createdBy }: Schedule, code: number, desk: Desk): Promise<void> {
  const { schedules } = desk.store;
  if (!(await schedules.pause(server, id, { code, at: desk.now(), told: false }))) return;
  try {
    await desk.port.tell(createdBy, label('digest.paused.told', { channel }));
    await schedules.told(server, id);
  } catch (error) {
    if (error instanceof StateError) throw error;
    desk.log.info({ err: error, server, channel }, 'the maker of a paused schedule could not be told');
  }
}
