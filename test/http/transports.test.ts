import { type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { CommandRequest } from '../discord/standin/people/payloads.ts';
import { world } from '../support/bot.ts';
import { corpusOf, STRIKE_FILES } from '../support/corpus.ts';
import { endpoint } from '../support/endpoint.ts';

/** What people see of a message: without ids and times, which differ with every message. */
const shown = ({ content, embeds, components, flags, attachments }: APIMessage) => ({
  content,
  embeds,
  components,
  flags,
  attachments: attachments.map(({ filename, size, content_type }) => ({ filename, size, content_type })),
});

/** A story long enough for several pages. */
const LONG = {
  'long/a.md': Array.from(
    { length: 60 },
    (_, i) => `The Weavers Guild demanded loom number ${i} from the city of Arlen.`,
  ).join('\n\n'),
};

describe('both transports', () => {
  it('show the same for the same interaction', async () => {
    const dir = await corpusOf(STRIKE_FILES);
    const gateway = await world({ dir });
    const http = await endpoint({ dir });
    const requests: CommandRequest[] = [
      { name: 'demands' },
      { name: 'demands', options: { private: true } },
      { name: 'demands', options: { party: 'Dokers' } },
      { name: 'timeline' },
      { name: 'compare', options: { source: 'harbour-post', with: 'city-ledger' } },
      { name: 'search', options: { query: 'who mediates' } },
      { name: 'sources', options: { source: 'city ledger' } },
      { name: 'help' },
      { name: 'demands', guild: null },
      { name: 'corpus reload', overridden: true },
      { name: 'corpus reload', member: { permissions: PermissionFlagsBits.ManageGuild } },
    ];
    for (const request of requests) {
      const over = await gateway.discord.command(request);
      const through = await http.message(http.discord.payload.command(request));
      expect(shown(through), JSON.stringify(request.options)).toEqual(shown(over));
    }
    const typed = { name: 'compare', options: { source: 'harb' }, focused: 'source' } as const;
    const outcome = await http.see(http.discord.payload.autocomplete(typed));
    expect(outcome).toEqual({ kind: 'choices', choices: await gateway.discord.autocomplete(typed) });
    expect(http.discord.refusals).toEqual([]);
    expect(http.discord.gateway.sessions).toEqual([]);
  });

  it('turn the same pages', async () => {
    const gateway = await world({ files: LONG });
    const http = await endpoint({ files: LONG });
    const one = await gateway.discord.command({ name: 'demands' });
    const other = await http.message(http.discord.payload.command({ name: 'demands' }));
    const turned = await http.message(http.discord.payload.press(other, 1));
    expect(turned.id).toBe(other.id);
    expect(shown(turned)).toEqual(shown(await gateway.discord.press(one, 1)));
    expect(http.discord.refusals).toEqual([]);
  });
});
