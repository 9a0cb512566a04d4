import { Client, Events, Options } from 'discord.js';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayOpcodes,
  type GatewayReceivePayload,
} from 'discord-api-types/v10';
import type { Shards } from '../shards.ts';
import { attend } from './attend.ts';
import { ensureCommands } from './ensure-commands.ts';
import type { HandlerOptions } from './handler-options.ts';
import { Interaction } from './interaction.ts';
import { explained } from './refusal.ts';
import { restTransport } from './transport.ts';

export interface BotOptions extends HandlerOptions {
  readonly token: string;
  /** The application's id; asked of Discord when missing. */
  readonly application: string | undefined;
  /** Register the commands in this server only (at once), instead of everywhere. */
  readonly guild: string | undefined;
  /** Another base of Discord's REST API, without the version: for a proxy or a stand-in. */
  readonly api: string | undefined;
  /** The shards of the gateway that this process serves. Undefined: all of them, as many as Discord recommends. */
  readonly shards?: Shards | undefined;
}

/** A bot that is connected to the gateway. */
export interface Bot {
  /** Resolves when Discord ends the connection for good: the token was reset, say. Else it never does. */
  readonly lost: Promise<Error>;
  /** Finish what is being answered, then leave. */
  close(): Promise<void>;
}

/**
 * Connect to the gateway, register the commands where they differ, and answer interactions.
 * Rejects when Discord refuses: with a ConfigError where a variable is to blame.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { log } = options;
  const client = new Client({
    intents: [],
    // Told always: discord.js would read the variable SHARDS itself, and in another form.
    shards: options.shards ? [...options.shards.ids] : 'auto',
    ...(options.shards && { shardCount: options.shards.count }),
    rest: { ...(options.api && { api: options.api }), version: '10' },
    // Nothing of a server is needed, so nothing of it is kept.
    makeCache: Options.cacheWithLimits({ MessageManager: 0, GuildMemberManager: 0, UserManager: 1 }),
  });
  const { rest } = client;
  const running = new Set<Promise<void>>();
  const lost = Promise.withResolvers<Error>();
  let leaving = false;

  async function answer(data: unknown): Promise<void> {
    const parsed = Interaction.safeParse(data);
    if (!parsed.success) {
      log.warn({ issues: parsed.error.issues }, 'an interaction of a kind that is not known was left alone');
      return;
    }
    await attend(parsed.data, options, restTransport(rest, parsed.data));
  }

  // The raw packet is what the HTTP endpoint would get as well, so that there is one handler for both.
  client.on(Events.Raw, (packet: GatewayReceivePayload) => {
    if (packet.op !== GatewayOpcodes.Dispatch || packet.t !== GatewayDispatchEvents.InteractionCreate) return;
    if (leaving) return;
    const work = answer(packet.d).finally(() => running.delete(work));
    running.add(work);
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'resumed'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting'));

  client.on(Events.ShardDisconnect, ({ code }) =>
    lost.resolve(new Error(`Discord closed the gateway for good: ${code} ${GatewayCloseCodes[code] ?? ''}`)),
  );

  async function connect(): Promise<void> {
    rest.setToken(options.token);
    await ensureCommands(rest, options);
    // A login whose gateway is closed for good does not end of itself.
    const refused = await Promise.race([client.login(options.token).then(() => undefined), lost.promise]);
    if (refused) throw refused;
  }

  try {
    await connect();
  } catch (error) {
    await client.destroy();
    throw explained(error);
  }
  return {
    lost: lost.promise,
    async close() {
      leaving = true;
      await Promise.allSettled(running);
      await client.destroy();
    },
  };
}
