import { Client, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startStandin } from '../standin.ts';
import { openWorld, token, type World } from './world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

describe('the gateway', () => {
  /** What the gateway says, first to a new connection and then to these packets. */
  const packets = (sent: readonly unknown[]) =>
    new Promise<unknown[]>((resolve) => {
      const told: unknown[] = [];
      const socket = new WebSocket(`${world.discord.api.replace('http', 'ws')}?v=10&encoding=json`);
      const hear = (packet: unknown) => {
        told.push(packet);
        if (told.length <= sent.length) return;
        socket.close();
        resolve(told);
      };
      socket.onclose = ({ code }) => hear({ closed: code });
      socket.onmessage = ({ data }) => hear(JSON.parse(String(data)));
      socket.onopen = () => {
        for (const packet of sent) socket.send(typeof packet === 'string' ? packet : JSON.stringify(packet));
      };
    });

  it.each([
    ['a cut', () => world.discord.gateway.drop()],
    ['a close that may be resumed', () => world.discord.gateway.hangUp(4000)],
    ['being asked to', () => world.discord.gateway.askReconnect()],
  ])('resumes after %s and sends what was missed', async (_, cut) => {
    const resumed = new Promise((resolve) =>
      world.client.once('shardResume', (_id, replayed) => resolve(replayed)),
    );
    cut();
    const message = await world.discord.command({ name: 'greet', options: { whom: 'Ada' } });
    expect(message.content).toBe('hello');
    await resumed;
    expect(world.discord.gateway.sessions).toMatchObject([{ resumed: 1 }]);
  });

  it('answers heartbeats', async () => {
    const other = await startStandin({ token, heartbeat: 20 });
    const beating = new Client({ intents: [], rest: { api: other.api, version: '10' } });
    await beating.login(token);
    await expect.poll(() => beating.ws.ping).toBeGreaterThanOrEqual(0);
    await beating.destroy();
    await other.close();
  });

  it('lets an invalid session be resumed only when it says so', async () => {
    const resumed = new Promise((resolve) => world.client.once('shardResume', resolve));
    world.discord.gateway.invalidate(true);
    await resumed;
    const [session] = world.discord.gateway.sessions;
    world.discord.gateway.invalidate(false);
    expect(session).toMatchObject({ resumed: 1, forgotten: true });
    const told = await packets([{ op: 6, d: { token, session_id: session?.id, seq: 1 } }]);
    expect(told).toMatchObject([{ op: 10 }, { op: 9, d: false }]);
  });

  it.each([
    ['nonsense', ['no JSON'], 4002],
    ['an operation that does not exist', [{ op: 99 }], 4001],
    ['presence before identifying', [{ op: 3, d: {} }], 4003],
  ])('closes on %s', async (_, sent, code) => {
    expect(await packets(sent)).toMatchObject([{ op: 10 }, { closed: code }]);
  });

  it('sends each server to its shard', async () => {
    const sharded = new Client({
      intents: [],
      shards: [0, 1],
      shardCount: 2,
      rest: { api: world.discord.api, version: '10' },
    });
    await sharded.login(token);
    await expect.poll(() => world.discord.gateway.sessions.map(({ shards }) => shards)).toEqual([1, 2, 2]);
    await world.discord.command({ name: 'greet', options: { whom: 'Ada' } });
    const events = world.discord.gateway.sessions.slice(1).map(({ events: sent }) => sent.map(({ t }) => t));
    expect(events.filter((sent) => sent.includes('INTERACTION_CREATE'))).toHaveLength(1);
    await sharded.destroy();
  });

  it.each([
    ['the wrong token', { token: 'wrong', intents: [] }, /invalid token/i],
    ['a privileged intent', { token, intents: [GatewayIntentBits.GuildMembers] }, /disallowed/i],
  ])('turns away %s', async (_, { token: given, intents }, why) => {
    const other = new Client({ intents, rest: { api: world.discord.api, version: '10' } });
    await expect(other.login(given)).rejects.toThrow(why);
    await other.destroy();
  });
});
