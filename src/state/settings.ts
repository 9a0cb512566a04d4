import { z } from 'zod';
import { SETTINGS, type SettingName, SettingRow, type SettingValues } from './schema/settings.ts';
import type { Database } from './tables.ts';
import type { RowReader } from './unreadable.ts';

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
