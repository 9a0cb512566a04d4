import { REST } from '@discordjs/rest';
import { expect, it, onTestFinished } from 'vitest';
import { registerCommands } from '../../src/discord/registration.ts';
import { startStandin } from './standin.ts';

async function discord() {
  const standin = await startStandin({ token: 'made.up.token' });
  onTestFinished(() => standin.close());
  return { standin, rest: new REST({ version: '10', api: standin.api }).setToken(standin.token) };
}

it('registers every command once, and only when something differs', async () => {
  const { standin, rest } = await discord();
  const { id } = standin.store.application;
  expect(await registerCommands(rest, id, undefined)).toBe(true);
  expect(await registerCommands(rest, id, undefined)).toBe(false);
  const names = [...standin.store.commands.values()].map(({ name }) => name).sort();
  expect(names).toEqual([
    'compare',
    'corpus',
    'demands',
    'digest',
    'help',
    'search',
    'settings',
    'sources',
    'story',
    'timeline',
  ]);
  expect(standin.refusals).toEqual([]);
});

it('registers in one server when told to', async () => {
  const { standin, rest } = await discord();
  const [guild] = [...standin.store.guilds.keys()];
  await registerCommands(rest, standin.store.application.id, guild);
  expect([...standin.store.commands.values()].map(({ guild_id }) => guild_id)).toEqual(Array(10).fill(guild));
});
