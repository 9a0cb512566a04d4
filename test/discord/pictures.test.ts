import { type APIMessage, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/discord/calls.ts';
import type { Service } from '../../src/service/service.ts';
import { known } from '../discord/standin.ts';
import { type World, world } from '../support/bot.ts';
import { corpusOf, put } from '../support/corpus.ts';
import { decodePng } from '../support/png.ts';

const TIMELINE = { name: 'timeline' };
const COMPARE = { name: 'compare', options: { source: 'harbour-post', with: 'city-ledger' } };
/** A story whose timeline has several pages. */
const LONG = {
  'long/a.md': Array.from(
    { length: 60 },
    (_, i) => `Loom number ${i} of Arlen broke on March ${1 + (i % 28)}, 20${10 + (i % 30)}.`,
  ).join('\n\n'),
};

const bytesOf = async ({ discord }: World, { attachments }: APIMessage): Promise<Uint8Array | undefined> =>
  discord.store.files.get(attachments[0]?.id ?? '')?.bytes();

/** A corpus that is asked in another way. */
const asked =
  (ask: (corpus: Service) => Corpus['ask']) =>
  (corpus: Service): Corpus => ({
    state: () => corpus.state(),
    reload: () => corpus.reload(),
    ask: ask(corpus),
  });

describe('a picture', () => {
  it('comes with a timeline and with a comparison, and says what it shows', async () => {
    const made = await world();
    for (const request of [TIMELINE, COMPARE]) {
      const message = await made.discord.command(request);
      expect(message.attachments).toMatchObject([
        { filename: `${request.name}.png`, content_type: 'image/png' },
      ]);
      expect(message.attachments[0]?.description).toContain('“Port at a standstill”');
      expect(decodePng((await bytesOf(made, message)) ?? new Uint8Array()).width).toBe(1100);
      expect(message.embeds.length).toBeGreaterThan(0);
    }
    expect(made.discord.refusals).toEqual([]);
    // Who asks again gets the same, privately as well.
    const again = await made.discord.command({ ...TIMELINE, options: { private: true } });
    expect(await bytesOf(made, again)).toEqual(await bytesOf(made, await made.discord.command(TIMELINE)));
  });

  it('is left out when it is not wanted, when there is nothing to see, and where the bot may send none', async () => {
    const { discord } = await world();
    const has = async (request: Parameters<typeof discord.command>[0]) =>
      (await discord.command(request)).attachments.length;
    expect(await has({ ...TIMELINE, options: { picture: true } })).toBe(1);
    expect(await has({ ...TIMELINE, options: { picture: false } })).toBe(0);
    expect(await has({ ...TIMELINE, options: { to: '1999' } })).toBe(0);
    expect(await has({ name: 'demands' })).toBe(0);
    const app_permissions = PermissionFlagsBits.SendMessages | PermissionFlagsBits.EmbedLinks;
    const id = '700000000000000077';
    discord.store.channels.set(id, {
      id,
      guild_id: known.guild,
      type: ChannelType.GuildText,
      name: 'no-files',
      app_permissions,
    });
    expect(await has({ ...TIMELINE, channel: id })).toBe(0);
    expect(discord.refusals).toEqual([]);
  });

  it('stays where it is while pages are turned, and is there once', async () => {
    const { discord } = await world({ files: LONG });
    const first = await discord.command(TIMELINE);
    const second = await discord.press(first, 1);
    expect(second.embeds).not.toEqual(first.embeds);
    expect(second.attachments).toEqual(first.attachments);
    const back = await discord.press(second, 0);
    expect(back.embeds).toEqual(first.embeds);
    expect(back.attachments).toMatchObject([{ filename: 'timeline.png' }]);
    const without = await discord.command({ ...TIMELINE, options: { picture: false } });
    expect((await discord.press(await discord.press(without, 1), 0)).attachments).toEqual([]);
    expect(discord.refusals).toEqual([]);
  });

  it('belongs to the version of its answer', async () => {
    const dir = await corpusOf(LONG);
    const made = await world({ dir });
    const old = await made.discord.command(TIMELINE);
    await put(dir, 'long/b.md', 'Loom number 99 of Arlen broke on June 5, 2044.');
    await made.corpus.reload();
    const expired = await made.discord.press(old, 1);
    expect(expired.attachments).toEqual([]);
    const fresh = await made.discord.press(expired, 0);
    expect(fresh.attachments).toMatchObject([{ filename: 'timeline.png' }]);
    expect(await bytesOf(made, fresh)).not.toEqual(await bytesOf(made, old));
    const call = { command: 'timeline', args: {}, version: 'gone' };
    expect(await made.corpus.ask('long', 'picture', call)).toEqual([]);
  });

  it('that cannot be drawn costs no answer, and the log says why', async () => {
    const broken = asked((corpus) => async (story, name, question) => {
      if (name === 'picture') throw new Error('no ink');
      return corpus.ask(story, name, question);
    });
    const { discord, logged } = await world({ between: broken });
    const message = await discord.command(TIMELINE);
    expect(message.attachments).toEqual([]);
    expect(message.embeds[0]?.title).toMatch(/^What happened when/);
    expect(logged.join()).toContain('a picture could not be drawn');
    expect(logged.join()).toContain('no ink');
  });

  it('that takes long follows when the answer was announced', async () => {
    const slow = asked((corpus) => async (story, name, question) => {
      const [exchange] = discord.store.exchanges.values();
      if (name === 'picture') await expect.poll(() => exchange?.acknowledged).toBeDefined();
      return corpus.ask(story, name, question);
    });
    const { discord } = await world({ between: slow });
    const message = await discord.command(TIMELINE);
    expect(message.attachments).toMatchObject([{ filename: 'timeline.png' }]);
    expect(discord.requests.map(({ method }) => method).slice(-2)).toEqual(['POST', 'PATCH']);
    expect(discord.refusals).toEqual([]);
  });

  it('that Discord refuses costs no answer', async () => {
    const bytes = new Uint8Array(11 * 2 ** 20);
    const file = { name: 'huge.png', type: 'image/png', bytes, description: 'More than Discord takes' };
    const large = asked((corpus) => async (story, name, question) => {
      const reply = await corpus.ask(story, name, question);
      return 'embeds' in reply ? { ...reply, files: [file] } : reply;
    });
    const { discord, logged } = await world({ between: large });
    const message = await discord.command({ name: 'demands' });
    expect(message.attachments).toEqual([]);
    expect(message.embeds[0]?.title).toMatch(/^Who asks what/);
    expect(discord.refusals).toMatchObject([{ status: 413 }]);
    expect(logged.join()).toContain('refused with its files');
  });
});
