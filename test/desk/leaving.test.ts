import { expect, it } from 'vitest';
import { NOWHERE, restOf } from '../../src/discord/herald.ts';
import { serversOf } from '../../src/discord/servers.ts';
import { createLog } from '../../src/log.ts';
import { openDesk } from '../../src/service/open-desk.ts';
import { Service } from '../../src/service/service.ts';
import { State } from '../../src/state/state.ts';
import { known, startStandin } from '../discord/standin.ts';
import { TOKEN } from '../support/bot.ts';
import { folder, onBoth, storeAt } from '../support/stores.ts';
import { addServer } from './moderating.ts';

const DAY = 24 * 3_600_000;
const SERVER = '310000000000000001';
const by = { author: known.user, at: 1, reason: undefined };

onBoth('what a server had that the bot left', ({ place }) => {
  it('is kept for 30 days, and forgotten then', async () => {
    const where = await place();
    const store = await storeAt(where);
    const discord = await startStandin({ token: TOKEN });
    const log = createLog('silent');
    const disk = new Service(await folder(), log);
    /** A process that is up for a moment. */
    const look = async (now: number): Promise<void> => {
      const state = new State(where, log);
      await state.start();
      const present = () => serversOf(restOf(TOKEN, discord.api));
      const desk = { disk, onDisk: () => [], visibility: new Map(), state, herald: NOWHERE, log };
      await openDesk({ ...desk, present, now: () => now }).close();
      await state.close();
    };
    // More servers than Discord tells at once.
    for (let n = 0; n < 250; n++) addServer(discord, String(320_000_000_000_000_000n + BigInt(n)), String(n));
    for (const server of [SERVER, known.guild, '320000000000000249'])
      await store.stories.make(server, 's1', { is: 'create', name: 'gate' }, by);
    const had = async (): Promise<number> => (await store.stories.of(SERVER)).length;

    await look(0);
    await look(29 * DAY);
    expect(await had()).toBe(1);
    // It came back for a day, so the days count anew.
    addServer(discord, SERVER, '410000000000000001');
    await look(30 * DAY);
    discord.store.guilds.delete(SERVER);
    await look(31 * DAY);
    await look(60 * DAY);
    expect(await had()).toBe(1);
    await look(62 * DAY);
    expect(await had()).toBe(0);
    expect(await store.stories.history(SERVER, 9)).toEqual([]);
    for (const server of [known.guild, '320000000000000249'])
      expect(await store.stories.of(server)).toHaveLength(1);

    // Discord that does not answer takes nobody away.
    discord.fail(/GET .users.@me.guilds/, { status: 403 });
    await look(200 * DAY);
    expect(await store.stories.of(known.guild)).toHaveLength(1);
    await discord.close();
  });
});
