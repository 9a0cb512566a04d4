import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { onTestFinished } from 'vitest';
import type { Courier } from '../../src/digest/courier.ts';
import { Runner } from '../../src/digest/runner.ts';
import { digestPage } from '../../src/discord/digest.ts';
import { openDigestPort } from '../../src/discord/digest-port.ts';
import { createLog } from '../../src/log.ts';
import type { Schedule } from '../../src/state/schedules.ts';
import { openStore, type Store } from '../../src/state/store.ts';
import type { Place } from '../../src/state-place.ts';
import type { Story } from '../../src/story/story.ts';
import { known, type Standin, startStandin } from '../discord/standin.ts';
import { STRIKE, storyFrom } from '../support/stories.ts';

export const TOKEN = 'made.up.token';
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A file for a database, gone when the test is. */
export function databaseFile(): { readonly file: string } {
  const file = join(tmpdir(), `digest-${randomUUID()}.db`);
  onTestFinished(async () => {
    for (const end of ['', '-wal', '-shm']) await rm(`${file}${end}`, { force: true });
  });
  return { file };
}

/** Digests with everything around them, at a moment of our choice. */
export interface World {
  readonly discord: Standin;
  readonly store: Store;
  /** Milliseconds since 1970. */
  now: number;
  story: Story;
  /** A process that posts digests. */
  runner(owner?: string): Runner;
  courier(owner?: string): Courier;
  /** The digests in a channel, oldest first. */
  posts(channel?: string): APIMessage[];
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/** A daily schedule at 08:00 in Berlin, made the day before 2031-03-14. */
export const DAILY: Schedule = {
  id: 'daily',
  server: known.guild,
  channel: known.channel,
  story: 'strike',
  at: '08:00',
  timeZone: 'Europe/Berlin',
  days: [1, 2, 3, 4, 5, 6, 7],
  role: undefined,
  quiet: 'line',
  publish: false,
  grace: 360,
  createdBy: known.user,
  createdAt: Date.UTC(2031, 2, 13, 12),
  paused: undefined,
};

/** The moment at which `DAILY` is due on 2031-03-14. */
export const DUE = Date.UTC(2031, 2, 14, 7);

/** The made-up strike, read once. */
const strike = storyFrom(STRIKE);

/** A stand-in for Discord, a real store, and the made-up strike; all of it gone when the test is. */
export async function world(place: Place = databaseFile()): Promise<World> {
  const clock = (): number => here?.now ?? DUE;
  let here: World | undefined;
  here = await openWorld(place, await startStandin({ token: TOKEN, clock }));
  onTestFinished(() => here.close());
  return here;
}

/** The same around a stand-in that is there already, until it is closed. */
export async function openWorld(place: Place, discord: Standin): Promise<World> {
  const store = await openStore(place);
  const logged: string[] = [];
  const log = createLog('info', { write: (line: string) => void logged.push(line) });
  const world: World = {
    discord,
    store,
    now: DUE,
    story: strike,
    courier: (owner = 'one') => ({
      store,
      port: openDigestPort({ token: TOKEN, api: discord.api, log }),
      compose: async (_, question) => digestPage(world.story, question),
      owner,
      now: () => world.now,
      log,
    }),
    runner: (owner) => new Runner(world.courier(owner)),
    posts: (channel = known.channel) =>
      [...discord.store.messages.values()].filter(({ channel_id }) => channel_id === channel),
    logged,
    close: async () => {
      await store.close();
      await discord.close();
    },
  };
  return world;
}
