import { expect, it } from 'vitest';
import { dayIn, timesBetween } from '../../src/digest/due.ts';
import { Runner } from '../../src/digest/runner.ts';
import { composeOne } from './process.ts';
import { DAILY, world } from './world.ts';

const [FROM, TO] = [Date.UTC(2031, 0, 1), Date.UTC(2032, 0, 1)];
/** Times that the clocks skip on one day of the year, and show twice on another. */
const PLACES = [
  { timeZone: 'Europe/Berlin', at: '02:30', channel: '410000000000000001' },
  { timeZone: 'America/New_York', at: '01:30', channel: '410000000000000002' },
  { timeZone: 'Australia/Lord_Howe', at: '01:45', channel: '410000000000000003' },
] as const;

it('posts once a day for a year in three time zones, whatever the clocks do', {
  timeout: 120_000,
}, async () => {
  const here = await world();
  for (const [i, place] of PLACES.entries()) {
    const { channel: id } = place;
    here.discord.store.channels.set(id, { id, guild_id: DAILY.server, name: id, type: 0 });
    await here.store.schedules.put({ ...DAILY, ...place, id: `schedule ${i}`, createdAt: FROM });
  }
  // Several processes in turn, each of which keeps to so many requests a second.
  const runners = ['one', 'two', 'three', 'four', 'five', 'six'].map(
    (owner) => new Runner({ ...here.courier(owner), compose: composeOne }),
  );
  const due = PLACES.map((place) =>
    timesBetween({ ...place, days: DAILY.days }, FROM, TO).map(({ dueAt }) => dueAt),
  );
  // Each look is hours after the one before: what the clocks showed twice would be there twice by then.
  for (const [i, moment] of due
    .flat()
    .toSorted((a, b) => a - b)
    .entries()) {
    here.now = moment;
    await runners[i % runners.length]?.look();
  }
  for (const [i, { channel, timeZone }] of PLACES.entries()) {
    const posted = here.posts(channel).map(({ timestamp }) => Date.parse(timestamp));
    expect(posted).toEqual(due[i]);
    expect(new Set(posted.map((at) => dayIn(timeZone, at))).size).toBe(365);
  }
});
