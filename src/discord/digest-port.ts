import { DiscordAPIError, REST } from '@discordjs/rest';
import {
  type RESTPostAPIChannelMessageJSONBody as Body,
  RESTJSONErrorCodes as Codes,
  type RESTPostAPIGuildForumThreadsJSONBody as PostBody,
  Routes,
} from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { DigestPort, Page, Posted, Target } from '../digest/port.ts';
import type { Sign } from '../digest/sign.ts';
import { label, say } from '../locale/label.ts';
import { findDigest } from './find-digest.ts';
import { message } from './message.ts';
import { ownRights } from './own-rights.ts';
import { postError } from './post-error.ts';

/** What the way to the channels needs. */
export interface DigestPortOptions {
  readonly token: string;
  /** Another base of Discord's REST API, without the version. */
  readonly api: string | undefined;
  readonly log: Logger;
}

/** Of the 50 requests a second that Discord takes, some are left to answers. */
const REQUESTS_PER_SECOND = 40;

/** A request's answer. Rejects with a PostError. */
const asked = <T>(request: Promise<T>): Promise<T> =>
  request.catch((error: unknown) => {
    throw postError(error);
  });

/** The text that a digest is known by in a channel's history. */
const signature = ({ mark }: Sign): string => say(label('digest.mark', { mark }));

/** A page as a message: its role is the only one that it may mention. */
function bodyOf({ role }: Target, { embeds }: Pick<Page, 'embeds'>, sign: Sign): Body {
  const last = embeds.length - 1;
  const signed = embeds.map((embed, i) =>
    i === last ? { ...embed, footer: { text: signature(sign) } } : embed,
  );
  return {
    ...(role !== undefined && { content: `<@&${role}>` }),
    embeds: signed,
    allowed_mentions: { parse: [], ...(role !== undefined && { roles: [role] }) },
  };
}

/** A message, a thread or a channel that was made. */
const Made = z.object({ id: z.string() });

/** The way to the channels over Discord's REST API. */
export function openDigestPort({ token, api, log }: DigestPortOptions): DigestPort {
  const options = { version: '10', globalRequestsPerSecond: REQUESTS_PER_SECOND, ...(api && { api }) };
  const rest = new REST(options).setToken(token);
  const forums = new Set<string>();

  async function send(target: Target, page: Page, sign: Sign, signal: AbortSignal): Promise<Posted> {
    const { channel } = target;
    const body = bodyOf(target, page, sign);
    if (!forums.has(channel)) {
      try {
        const nonce = { nonce: sign.nonce, enforce_nonce: true };
        const sent = await rest.post(Routes.channelMessages(channel), {
          body: { ...body, ...nonce },
          signal,
        });
        return { postedIn: channel, message: Made.parse(sent).id };
      } catch (error) {
        if (!(error instanceof DiscordAPIError && error.code === Codes.CannotSendMessagesInNonTextChannel))
          throw error;
        forums.add(channel);
      }
    }
    const post: PostBody = { name: page.name, message: body };
    // The first message of a post has the id of its thread.
    const { id } = Made.parse(await rest.post(Routes.threads(channel), { body: post, signal }));
    return { postedIn: id, message: id };
  }

  /** Best effort: a digest that cannot be published is posted all the same. */
  async function publish({ publish: wanted }: Target, { postedIn, message: id }: Posted): Promise<void> {
    if (!wanted) return;
    try {
      await rest.post(Routes.channelMessageCrosspost(postedIn, id));
    } catch (error) {
      if (error instanceof DiscordAPIError && error.code === Codes.ThisMessageWasAlreadyCrossposted) return;
      log.warn({ err: error, channel: postedIn, message: id }, 'a digest could not be published');
    }
  }

  return {
    async send(target, page, sign, signal) {
      const posted = await asked(send(target, page, sign, signal));
      await publish(target, posted);
      return posted;
    },
    async find(target, sign, since, signal) {
      const found = await asked(findDigest(rest, target, signature(sign), since, signal));
      if (typeof found !== 'string') await publish(target, found);
      return found;
    },
    async rights(server, channel) {
      try {
        return await ownRights(rest, server, channel);
      } catch (error) {
        const { is, cause } = postError(error);
        if (is === 'final') return 0n;
        throw cause;
      }
    },
    async tell(user, what) {
      const { id } = Made.parse(
        await asked(rest.post(Routes.userChannels(), { body: { recipient_id: user } })),
      );
      await asked(rest.post(Routes.channelMessages(id), { body: message([{ description: say(what) }]) }));
    },
  };
}
