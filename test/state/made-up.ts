import type { Due } from '../../src/state/ledger.ts';
import type { Schedule } from '../../src/state/schedules.ts';

export const SERVER = '100000000000000001';
export const CHANNEL = '200000000000000001';
const MEMBER = '300000000000000001';

/** A schedule that differs from a usual one as given. */
export const schedule = (given: Partial<Schedule> = {}): Schedule => ({
  id: 's1',
  server: SERVER,
  channel: CHANNEL,
  story: 'strike',
  at: '08:00',
  timeZone: 'Europe/Berlin',
  days: [1, 2, 3, 4, 5],
  role: undefined,
  quiet: 'line',
  publish: false,
  grace: 360,
  createdBy: MEMBER,
  createdAt: 1_000,
  paused: undefined,
  ...given,
});

/** A slot that differs from a usual one as given. */
export const due = (given: Partial<Due> = {}): Due => ({
  server: SERVER,
  channel: CHANNEL,
  schedule: 's1',
  day: '2031-03-12',
  slot: '08:00',
  story: 'strike',
  dueAt: 1_000_000,
  ...given,
});
