import { expect, it, onTestFinished } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { createLog } from '../../src/log.ts';
import { courierOf } from '../../src/service/courier.ts';
import { State } from '../../src/state/state.ts';
import { known, startStandin } from '../discord/standin.ts';
import { given, TOKEN } from '../support/bot.ts';
import { folder } from '../support/stores.ts';
import { moderatorOf, patient } from './moderating.ts';

it('a digest of a story of the server’s own goes by its name, whatever becomes of it', async () => {
  const place = { file: `${await folder()}/state.sqlite` };
  const discord = await startStandin({ token: TOKEN });
  const { options } = await given({ discord, state: place, intake: patient() });
  const log = createLog('silent');
  const state = new State(place, log);
  await state.start();
  const { corpus, catalogue, api } = options;
  const { meter } = createMetrics();
  const digests = courierOf({ token: TOKEN, api, corpus, catalogue, state, log, meter });
  const bot = await startBot({ ...options, digests });
  onTestFinished(async () => {
    await bot.close();
    await state.close();
  });
  const mod = moderatorOf(discord);
  const daily = { channel: known.channel, time: '8:00', timezone: 'UTC', story: 'gate' };
  await mod.run('story create', { name: 'gate' });
  // There is nothing to post of a story without articles.
  expect(await mod.run('digest schedule', daily)).toMatch(/no story “gate”/);
  const text = 'The Harbour Board demanded on Monday that the east gate be reopened. Nobody answered.';
  await mod.press(await mod.paste('gate', { title: 'The gate', text }), 0);

  expect(await mod.run('digest schedule', daily)).toMatch(/> · gate\n/);
  expect(await mod.run('digest list')).toMatch(/> · gate\n/);
  expect(await mod.suggestions('digest stop', 'schedule')).toContain('gate · 08:00');
  expect(await mod.run('digest preview')).toContain('east gate be reopened');
  expect(await mod.run('digest now')).toContain('was posted');
  const posted = [...discord.store.messages.values()].filter(
    ({ interaction_metadata }) => !interaction_metadata,
  );
  expect(JSON.stringify(posted.map(({ embeds }) => embeds))).toContain('gate');

  await mod.run('story rename', { story: 'gate', name: 'east-gate' });
  expect(await mod.run('digest list')).toMatch(/> · east-gate\n/);
  // What was shown under the old name is not news under the new one.
  expect(await mod.run('digest preview')).not.toContain('east gate be reopened');
  await mod.run('story archive', { story: 'east-gate' });
  expect(await mod.run('digest list')).toMatch(/> · east-gate\n/);
  expect(await mod.run('digest preview')).toMatch(/story of this digest is archived/);
  expect(await mod.run('digest stop')).toMatch(/> · east-gate\n/);
  expect(discord.refusals).toEqual([]);
});
