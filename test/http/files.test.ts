import type { APIMessage } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import type { Corpus } from '../../src/discord/calls.ts';
import type { MessageFile } from '../../src/discord/message.ts';
import type { Service } from '../../src/service/service.ts';
import { world } from '../support/bot.ts';
import { endpoint } from '../support/endpoint.ts';

const file: MessageFile = {
  name: 'lanes.png',
  type: 'image/png',
  bytes: Uint8Array.from({ length: 3000 }, (_, i) => i % 256),
  description: 'Lanes “of” a story\r\n--',
};

/** A corpus whose answers all have a file. */
const illustrated = (corpus: Service): Corpus => ({
  state: () => corpus.state(),
  reload: () => corpus.reload(),
  ask: async (story, name, question) => {
    const reply = await corpus.ask(story, name, question);
    return 'embeds' in reply ? { ...reply, files: [file] } : reply;
  },
});

it('a file arrives the same over both transports', async () => {
  const gateway = await world({ between: illustrated });
  const http = await endpoint({ between: illustrated });
  const messages: [typeof http.discord, APIMessage][] = [
    [gateway.discord, await gateway.discord.command({ name: 'demands' })],
    [http.discord, await http.message(http.discord.payload.command({ name: 'demands' }))],
  ];
  for (const [{ store }, { attachments, embeds }] of messages) {
    expect(attachments).toMatchObject([{ filename: file.name, content_type: file.type }]);
    expect(await store.files.get(attachments[0]?.id ?? '')?.bytes()).toEqual(file.bytes);
    expect(embeds[0]?.title).toMatch(/^Who asks what/);
  }
});
