import { GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { describe } from '../rest/application.ts';
import type { Guild, Store } from '../store.ts';
import { type Session, send, sendEvent, shardOf } from './session.ts';

/** What the application may do on the gateway. */
export type GatewayRules = {
  readonly token: string;
  /** Privileged intents that are switched on for the application, as bits. */
  readonly privileged: number;
  /** Milliseconds between heartbeats. */
  readonly heartbeat: number;
};

/** Discord's code and reason for closing a connection. */
export type Closing = readonly [code: number, reason: string];

const identification = z.object({
  token: z.string(),
  intents: z.number(),
  properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([z.number(), z.number()]).default([0, 1]),
});
const resumption = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

export const undecodable: Closing = [4002, 'Error while decoding payload.'];
const everyIntent = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);
const privilegedIntents =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** Opens a session (operation 2), or gives what is wrong. */
export function identify(
  store: Store,
  sessions: Session[],
  rules: GatewayRules,
  socket: WebSocket,
  data: unknown,
): Closing | undefined {
  const wanted = identification.safeParse(data).data;
  if (wanted === undefined) return undecodable;
  const { token, intents } = wanted;
  const [shard, shards] = wanted.shard;
  if (token !== rules.token) return [4004, 'Authentication failed.'];
  if (shard >= shards) return [4010, 'Invalid shard.'];
  if (intents & ~everyIntent) return [4013, 'Invalid intent(s).'];
  if (intents & privilegedIntents & ~rules.privileged) return [4014, 'Disallowed intent(s).'];

  const id = `session-${sessions.length + 1}`;
  const session: Session = { id, intents, shard, shards, events: [], socket, resumed: 0, forgotten: false };
  sessions.push(session);
  const guilds = [...store.guilds.values()].filter((guild) => shardOf(guild.id, shards) === shard);
  sendEvent(session, GatewayDispatchEvents.Ready, {
    v: 10,
    user: store.bot,
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: id,
    session_type: 'normal',
    resume_gateway_url: `${store.origin.replace('http', 'ws')}/resume`,
    shard: [shard, shards],
    application: { id: store.application.id, flags: store.application.flags },
  });
  const told = intents & GatewayIntentBits.Guilds ? guilds : [];
  for (const guild of told) sendEvent(session, GatewayDispatchEvents.GuildCreate, available(store, guild));
  return undefined;
}

/** Takes up a session again (operation 6) and sends what it missed, or gives what is wrong. */
export function resume(
  sessions: readonly Session[],
  rules: GatewayRules,
  socket: WebSocket,
  data: unknown,
): Closing | undefined {
  const wanted = resumption.safeParse(data).data;
  if (wanted === undefined) return undecodable;
  if (wanted.token !== rules.token) return [4004, 'Authentication failed.'];
  const session = sessions.find(({ id, forgotten }) => id === wanted.session_id && !forgotten);
  if (session === undefined) {
    send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    return undefined;
  }
  if (wanted.seq > session.events.length) return [4007, 'Invalid seq.'];
  session.socket = socket;
  session.resumed += 1;
  for (const missed of session.events.slice(wanted.seq)) send(socket, missed);
  sendEvent(session, GatewayDispatchEvents.Resumed, {});
  return undefined;
}

function available(store: Store, guild: Guild) {
  return {
    ...describe(guild),
    unavailable: false,
    joined_at: new Date(store.clock()).toISOString(),
    large: false,
    member_count: 2,
    channels: [...store.channels.values()].filter(({ guild_id }) => guild_id === guild.id),
    members: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
