import type { REST } from '@discordjs/rest';
import { ChannelType, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Posted, Target } from '../digest/port.ts';

/** Discord counts milliseconds from the start of 2015. */
const EPOCH = 1_420_070_400_000;
/** Our clock and Discord's may differ by this much, in milliseconds. */
const SKEW = 300_000;
/** Messages a request, and requests until it is said that nothing can be said. */
const LIMIT = 100;
const REQUESTS = 10;

/** The smallest id of what was made at a moment. */
const idAt = (at: number): bigint => BigInt(Math.max(0, at - EPOCH)) << 22n;

const Channel = z.object({ type: z.number(), last_message_id: z.string().nullish() });
const Message = z.object({
  id: z.string(),
  author: z.object({ id: z.string() }),
  embeds: z.array(z.object({ footer: z.object({ text: z.string() }).optional() })).default([]),
});
const Active = z.object({
  threads: z.array(
    z.object({ id: z.string(), parent_id: z.string().nullish(), owner_id: z.string().nullish() }),
  ),
});

type Message = z.infer<typeof Message>;

/**
 * Our message in a channel whose footer is the signature, sent after `since` (milliseconds since 1970). `unknown` when the
 * history cannot be read, or there are too many messages. Rejects as the REST library does.
 */
export async function findDigest(
  rest: REST,
  { server, channel }: Target,
  signature: string,
  since: number,
  signal: AbortSignal,
): Promise<Posted | 'none' | 'unknown'> {
  const me = z.object({ id: z.string() }).parse(await rest.get(Routes.user(), { signal })).id;
  const is = ({ author, embeds }: Message): boolean =>
    author.id === me && embeds.some(({ footer }) => footer?.text === signature);
  const from = idAt(since - SKEW);
  const { type, last_message_id } = Channel.parse(await rest.get(Routes.channel(channel), { signal }));
  if (type === ChannelType.GuildForum || type === ChannelType.GuildMedia) return inForum();
  return inChannel();

  async function read(query: Record<string, string>): Promise<Message[]> {
    const messages = await rest.get(Routes.channelMessages(channel), {
      query: new URLSearchParams(query),
      signal,
    });
    return z.array(Message).parse(messages);
  }

  /** Without the permission to read the history, Discord gives an empty list. */
  async function isReadable(): Promise<boolean> {
    return last_message_id == null || (await read({ limit: '1' })).length > 0;
  }

  async function inChannel(): Promise<Posted | 'none' | 'unknown'> {
    let after = from;
    for (let request = 0; request < REQUESTS; request++) {
      const messages = await read({ after: String(after), limit: String(LIMIT) });
      const found = messages.find(is);
      if (found) return { postedIn: channel, message: found.id };
      if (messages.length === 0) return (await isReadable()) ? 'none' : 'unknown';
      if (messages.length < LIMIT) return 'none';
      after = messages.map(({ id }) => BigInt(id)).reduce((a, b) => (b > a ? b : a));
    }
    return 'unknown';
  }

  async function inForum(): Promise<Posted | 'none'> {
    const { threads } = Active.parse(await rest.get(Routes.guildActiveThreads(server), { signal }));
    const ours = threads.filter(
      ({ id, parent_id, owner_id }) => parent_id === channel && owner_id === me && BigInt(id) >= from,
    );
    for (const { id } of ours) {
      const first = Message.parse(await rest.get(Routes.channelMessage(id, id), { signal }));
      if (is(first)) return { postedIn: id, message: id };
    }
    return 'none';
  }
}
