import { expect, it } from 'vitest';
import { reasonText } from '../../src/digest/reason.ts';
import { explain } from '../../src/digest/why.ts';
import { say } from '../../src/locale/label.ts';
import { known } from '../discord/standin.ts';
import { DAILY, DUE, HOUR, type World, world } from './world.ts';

const SLOT = {
  server: DAILY.server,
  channel: DAILY.channel,
  schedule: DAILY.id,
  day: '2031-03-14',
  slot: '08:00',
};

/** What is said of the schedule, as one text. */
async function why(here: World, schedule = DAILY): Promise<string> {
  return (await explain(schedule, here.courier())).map((of) => say(of)).join('\n');
}

/** A slot that was claimed, and of which this became. */
async function failed(here: World, reason: Parameters<typeof reasonText>[0]): Promise<void> {
  await here.store.ledger.claim({ ...SLOT, story: 'strike', dueAt: DUE }, 'one', DUE, HOUR);
  await here.store.ledger.failed(SLOT, 'one', DUE, reasonText(reason));
}

it.each([
  ['late', 'was not posted within the 6 h'],
  ['nothing', 'there was nothing new'],
  ['unsure', 'Let the bot read the message history'],
  ['story', 'there was no such story'],
  ['stopped', 'The schedule was stopped'],
  ['fault', 'failed on our side'],
  [{ code: 10003 }, 'the channel was gone. Use `/digest schedule` with another one'],
  [{ code: 50001 }, 'Let it view the channel'],
  [{ code: 50013 }, 'Let it send messages'],
  [{ code: 50035 }, 'Discord did not take the digest (code 50035)'],
] as const)('says of %j what happened and what to do', async (reason, said) => {
  const here = await world();
  await failed(here, reason);
  expect(await why(here)).toContain(said);
  expect(await why(here)).toContain('Next: 15 Mar 2031, 08:00');
});

it('says what is being done, and since when a schedule rests', async () => {
  const here = await world();
  expect(await why(here)).toContain('None was due yet.');
  await here.store.ledger.claim({ ...SLOT, story: 'strike', dueAt: DUE }, 'one', DUE, HOUR);
  expect(await why(here)).toContain('is being posted');
  await here.store.ledger.postpone(SLOT, 'one', DUE + HOUR, 'discord:503');
  expect(await why(here)).toContain(
    'It is tried again at 14 Mar 2031, 09:00, and at the latest until 14 Mar 2031, 14:00.',
  );
  const paused = { code: 50013, at: DUE, told: true };
  expect(await why(here, { ...DAILY, paused })).toContain('It rests since 14 Mar 2031, 08:00');
});

it('says nothing of other schedules of the channel', async () => {
  const here = await world();
  await failed(here, 'late');
  expect(await why(here, { ...DAILY, id: 'another' })).toContain('None was due yet.');
  expect(await here.store.ledger.history(known.guild, undefined, 5)).toHaveLength(1);
});
