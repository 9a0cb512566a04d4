import { Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { known } from '../standin.ts';
import { openWorld, token, type World } from './world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

describe('faults', () => {
  it('takes its time when asked to', async () => {
    const order: string[] = [];
    world.discord.fail(/GET \/users/, { delay: 30 });
    await Promise.all([
      world.client.rest.get(Routes.user()).then(() => order.push('slow')),
      world.client.rest.get(Routes.channel(known.channel)).then(() => order.push('fast')),
    ]);
    expect(order).toEqual(['fast', 'slow']);
  });

  const me = () => world.client.rest.get(Routes.user());
  const statuses = () =>
    world.discord.requests.filter(({ path }) => path === '/users/@me').map(({ status }) => status);

  it('makes the client wait on 429 and try again on 5xx', async () => {
    world.discord.fail(/GET \/users\/@me/, { status: 429, retryAfter: 0.05 });
    expect(await me()).toMatchObject({ id: known.application });
    world.discord.fail(/GET \/users\/@me/, { status: 502 });
    expect(await me()).toMatchObject({ id: known.application });
    expect(statuses()).toEqual([429, 200, 502, 200]);
    expect(world.discord.refusals).toEqual([]);
  });

  it('loses an answer whose request had its effect', async () => {
    world.discord.fail(/POST \/channels/, { drop: true, applied: true, times: 2 });
    const body = { content: 'sent', nonce: 'n', enforce_nonce: true };
    await expect(world.client.rest.post(Routes.channelMessages(known.channel), { body })).rejects.toThrow();
    expect(world.discord.store.messages.size).toBe(1);
  });

  it('knows no strangers and no strange paths', async () => {
    const request = async (path: string, method = 'GET', authorization = `Bot ${token}`) => {
      const response = await fetch(`${world.discord.api}/v10${path}`, { method, headers: { authorization } });
      const body: unknown = await response.json();
      return [response.status, body];
    };
    expect(await request('/users/@me', 'GET', 'Bot wrong')).toMatchObject([401, { code: 0 }]);
    expect(await request('/no/such/route')).toMatchObject([404, { code: 0 }]);
    expect(await request('/gateway', 'DELETE')).toMatchObject([405, { code: 0 }]);
    expect(world.discord.refusals).toHaveLength(3);
  });
});
