import { RESTJSONErrorCodes as Codes } from 'discord-api-types/v10';
import { type Label, label } from '../locale/label.ts';
import type { Entry } from '../state/ledger.ts';
import type { Schedule } from '../state/schedules.ts';
import type { Courier } from './courier.ts';
import { nextTime } from './due.ts';
import { showMoment } from './moment.ts';
import { parseReason } from './reason.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** So many of a channel's slots are looked through for the last of a schedule. */
const HISTORY = 50;

/** When a schedule's next digest is due; nothing where it rests or names no day. */
export function nextOf(schedule: Schedule, now: number): Label[] {
  if (schedule.paused)
    return [label('digest.rests', { when: showMoment(schedule.paused.at, schedule.timeZone) })];
  const next = nextTime(schedule, now);
  return next ? [label('digest.next', { when: showMoment(next.dueAt, schedule.timeZone) })] : [];
}

/** Why the last digest of a schedule did or did not appear, what to do, and when the next one is due. Rejects with a StateError. */
export async function explain(schedule: Schedule, courier: Courier): Promise<Label[]> {
  const { ledger } = courier.store;
  const history = await ledger.history(schedule.server, schedule.channel, HISTORY);
  const last = history.find((of) => of.schedule.split('/')[0] === schedule.id);
  const told = last ? await explainEntry(schedule, last, courier) : [label('why.none')];
  return [...told, ...nextOf(schedule, courier.now())];
}

/** What became of one slot. Rejects with a StateError. */
export async function explainEntry(schedule: Schedule, entry: Entry, courier: Courier): Promise<Label[]> {
  const { timeZone, grace } = schedule;
  const { server, dueAt, leaseUntil, state, reason, postedIn, message } = entry;
  const when = showMoment(dueAt, timeZone);
  if (state === 'sent')
    return [label('why.sent', { when, server, channel: postedIn ?? '', message: message ?? '' })];
  if (reason === undefined) return [label('why.posting', { when })];
  const until = dueAt + grace * MINUTE;
  const again =
    state === 'claimed'
      ? [label('why.trying', { next: showMoment(leaseUntil, timeZone), until: showMoment(until, timeZone) })]
      : [];
  return [...(await because(schedule, entry, reason, courier)), ...again];
}

async function because(
  { timeZone, grace }: Schedule,
  { dueAt }: Entry,
  text: string,
  { store, now }: Courier,
): Promise<Label[]> {
  const when = showMoment(dueAt, timeZone);
  const reason = parseReason(text);
  if (typeof reason !== 'string') return [refused(reason.code, when)];
  if (reason === 'stopped') return [label('why.gone', { when })];
  if (reason !== 'late') return [label(`why.${reason}`, { when })];
  const end = Math.min(now(), dueAt + grace * MINUTE);
  const down = (await store.runs.down({ start: dueAt, end })).map(({ start, end: back }) =>
    label('why.down', { from: showMoment(start, timeZone), to: showMoment(back, timeZone) }),
  );
  return [label('why.late', { when, hours: (grace * MINUTE) / HOUR }), ...down];
}

function refused(code: number, when: string): Label {
  if (code === Codes.UnknownChannel) return label('why.channel', { when });
  if (code === Codes.MissingAccess) return label('why.access', { when });
  if (code === Codes.MissingPermissions) return label('why.permission', { when });
  return label('why.discord', { when, code: String(code) });
}
