import { z } from 'zod';
import type { Database } from './tables.ts';
import type { RowReader } from './unreadable.ts';
import { json, Snowflake } from './values.ts';

/** A setting as the database holds it: `channel` is empty for the whole server, `value` is JSON. */
export const SettingRow = z
  .object({
    server: Snowflake,
    channel: z.union([z.literal(''), Snowflake]),
    name: z.string(),
    value: json(z.unknown()),
  })
  .refine(({ name, value }) => !isKnown(name) || SETTINGS[name].safeParse(value).success, {
    path: ['value'],
    error: 'cannot be set',
  });

/** What a server or one of its channels can set. */
const SETTINGS = {
  /** The story that is talked about where no other is named. */
  story: z.string(),
  /** The channel that is told of changes to the corpus. */
  log: Snowflake,
  /** The role that may run the corpus besides those with Manage Server. */
  moderators: Snowflake,
} as const;

export type SettingName = keyof typeof SETTINGS;
/** Settings that are set, by name. */
export type SettingValues = { readonly [N in SettingName]?: z.infer<(typeof SETTINGS)[N]> | undefined };

function isKnown(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}

/** The key of no story: where one was set that cannot be read, no other one may be talked about in its place. */
const NO_STORY = '';

/** The settings of servers and channels. */
export const settingsIn = (db: Database, read: RowReader) => ({
  /** What holds in a channel: what it sets itself, else what its server sets. Without a channel, the server's own. */
  async of(server: string, channel?: string): Promise<SettingValues> {
    const rows = await db
      .selectFrom('settings')
      .selectAll()
      .where('server', '=', server)
      .where('channel', 'in', ['', channel ?? ''])
      .orderBy('channel')
      .execute();
    // The server's rows come first, so that those of the channel take their place.
    const values = rows.map((row) => {
      const [setting] = read.all('settings', [row], (of) => SettingRow.parse(of));
      return [row.name, setting ? setting.value : row.name === 'story' ? NO_STORY : undefined];
    });
    return z.object(SETTINGS).partial().parse(Object.fromEntries(values));
  },

  /** Set something for a channel, or for the whole server when there is no channel; an undefined value takes it back. */
  async set<N extends SettingName>(
    { server, channel = '' }: { readonly server: string; readonly channel?: string | undefined },
    name: N,
    value: SettingValues[N] | undefined,
  ): Promise<void> {
    if (value === undefined) {
      await db
        .deleteFrom('settings')
        .where((of) => of.and({ server, channel, name }))
        .execute();
      return;
    }
    const json = JSON.stringify(SETTINGS[name].parse(value));
    await db
      .insertInto('settings')
      .values({ server, channel, name, value: json })
      .onConflict((on) => on.columns(['server', 'channel', 'name']).doUpdateSet({ value: json }))
      .execute();
  },
});

export type Settings = ReturnType<typeof settingsIn>;
