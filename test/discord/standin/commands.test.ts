import { Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { known } from '../standin.ts';
import { greet, openWorld, refusal, type World } from './world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

describe('commands', () => {
  const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more });
  const choices = (length: number) => Array.from({ length }, (_, n) => ({ name: `${n}`, value: `${n}` }));
  const lengthen = ({ name, value }: { name: string; value: string }) => ({
    name: name.padEnd(20, 'x'),
    value,
  });
  const big = Array.from({ length: 25 }, (_, n) => option(`o${n}`, { choices: choices(25).map(lengthen) }));

  it.each([
    ['capitals', { name: 'Greet' }, 'name'],
    ['blanks', { name: 'greet me' }, 'name'],
    ['a name twice', { options: [option('a'), option('a')] }, 'options[1]'],
    ['a late required option', { options: [option('a'), option('b', { required: true })] }, 'options[1]'],
    ['26 options', { options: choices(26).map(({ name }) => option(name)) }, 'options'],
    ['26 choices', { options: [option('a', { choices: choices(26) })] }, 'options[0].choices'],
    [
      'a long choice',
      { options: [option('a', { choices: [{ name: 'a', value: 'x'.repeat(101) }] })] },
      'options[0].choices[0].value',
    ],
    [
      'a subcommand beside an option',
      { options: [option('a'), { type: 1, name: 'b', description: 'x' }] },
      'options[0]',
    ],
    ['8000 characters', { options: big }, 'APPLICATION_COMMAND_TOO_LARGE'],
  ])('refuses %s', async (_, change, where) => {
    const error = await refusal(
      world.client.rest.post(Routes.applicationCommands(known.application), {
        body: { ...greet, ...change },
      }),
    );
    expect(error).toMatchObject({ status: 400, code: 50035 });
    expect(error.message).toContain(where);
  });

  it('counts the longest translation', async () => {
    const long = { de: 'x'.repeat(100) };
    const choice = (n: number) => ({ name: `${n}`, value: `${n}`, name_localizations: long });
    const options = [1, 2, 3, 4].map((n) =>
      option(`o${n}`, { choices: Array.from({ length: 20 }, (_, c) => choice(c)) }),
    );
    const error = await refusal(world.register({ ...greet, options }));
    expect(error.message).toContain('APPLICATION_COMMAND_TOO_LARGE');
  });

  it('keeps ids over a new registration, and leaves translations out of a list', async () => {
    const list = () => world.client.rest.get(Routes.applicationCommands(known.application));
    const [before] = [...world.discord.store.commands.keys()];
    await world.register({ ...greet, name_localizations: { de: 'grüß' } });
    expect([...world.discord.store.commands.keys()]).toEqual([before]);
    expect(JSON.stringify(await list())).not.toContain('grüß');
    await world.client.rest.delete(Routes.applicationCommand(known.application, before ?? ''));
    expect(await list()).toEqual([]);
  });
});
