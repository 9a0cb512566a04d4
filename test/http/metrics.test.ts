import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { createMetrics } from '../../src/http/metrics.ts';
import { startHttp } from '../../src/http/server.ts';
import { createLog } from '../../src/log.ts';
import { world } from '../support/bot.ts';
import { corpusOf, put, STRIKE_FILES } from '../support/corpus.ts';
import { endpoint } from '../support/endpoint.ts';

const MODERATOR = { permissions: PermissionFlagsBits.ManageGuild };

it('what was asked is counted, by nothing that a member made up', async () => {
  const dir = await corpusOf(STRIKE_FILES);
  const { discord, corpus, get, message, see } = await endpoint({ dir });
  await message(discord.payload.command({ name: 'demands' }));
  await message(discord.payload.command({ name: 'demands', options: { party: 'Dokers' } }));
  await see(discord.payload.autocomplete({ name: 'demands', options: { party: 'd' }, focused: 'party' }));
  const unknown = discord.payload.command({ name: 'help' });
  await message({ ...unknown, data: { ...unknown.data, name: 'made-up' } });
  await message(discord.payload.command({ name: 'corpus reload', member: MODERATOR }));
  await put(dir, 'strike/bad.md', '---\npublished: 2031-02-30\n---\nText.\n');
  await message(discord.payload.command({ name: 'corpus reload', member: MODERATOR }));
  await corpus.close();
  await message(discord.payload.command({ name: 'sources' }));

  const response = await get('/metrics');
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split('\n');
  const counted = lines.filter((line) => /^parallax_(interactions|digests|reloads)_total\{/.test(line));
  expect(counted.sort()).toEqual([
    'parallax_interactions_total{type="autocomplete",command="demands",outcome="answered"} 1',
    'parallax_interactions_total{type="command",command="corpus",outcome="answered"} 2',
    'parallax_interactions_total{type="command",command="demands",outcome="answered"} 1',
    'parallax_interactions_total{type="command",command="demands",outcome="refused"} 1',
    'parallax_interactions_total{type="command",command="other",outcome="refused"} 1',
    'parallax_interactions_total{type="command",command="sources",outcome="failed"} 1',
    'parallax_reloads_total{outcome="done"} 1',
    'parallax_reloads_total{outcome="refused"} 1',
  ]);
  expect(lines).toContain('parallax_interaction_duration_seconds_count{type="command",command="demands"} 2');
  expect(lines.some((line) => line.startsWith('nodejs_eventloop_lag_p99_seconds '))).toBe(true);
});

it('the gateway is counted the same', async () => {
  const { meter, routes } = createMetrics();
  const { discord, bot } = await world({ meter });
  await discord.command({ name: 'help' });
  await bot.close();
  const server = await startHttp({ host: '127.0.0.1', port: 0, routes: [routes], log: createLog('silent') });
  const shown = await (await fetch(`${server.origin}/metrics`)).text();
  await server.close();
  expect(shown).toContain('parallax_interactions_total{type="command",command="help",outcome="answered"} 1');
});
