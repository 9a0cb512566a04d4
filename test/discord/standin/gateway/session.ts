import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** An event as it went out, with its number in the session. */
type Sent = {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
};

/** What a client opened by identifying itself, and may take up again after a cut. */
export type Session = {
  readonly id: string;
  /** The intents that it asked for, as bits. */
  readonly intents: number;
  readonly shard: number;
  readonly shards: number;
  /** Every event of the session, sent or waiting for the client to come back. */
  readonly events: Sent[];
  /** The connection, while there is one. */
  socket: WebSocket | undefined;
  /** How many times it was resumed. */
  resumed: number;
  /** It can be resumed no more. */
  forgotten: boolean;
};

/** Sends an event, or keeps it for the client's return. */
export function sendEvent(session: Session, t: string, d: unknown): void {
  const event: Sent = { op: GatewayOpcodes.Dispatch, t, s: session.events.length + 1, d };
  session.events.push(event);
  if (session.socket) send(session.socket, event);
}

/** Sends a packet as JSON. */
export function send(socket: WebSocket, packet: { readonly op: GatewayOpcodes; readonly d?: unknown }): void {
  socket.send(JSON.stringify(packet));
}

/** The shard that gets the events of a server; direct messages go to shard 0. */
export function shardOf(guild: string | undefined, shards: number): number {
  return guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(shards));
}
