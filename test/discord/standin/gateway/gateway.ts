import type { Server } from 'node:http';
import { GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Store } from '../store.ts';
import { type Closing, type GatewayRules, identify, resume, undecodable } from './handshake.ts';
import { type Session, send, sendEvent, shardOf } from './session.ts';

/** How the tests take hold of the gateway. */
export type Gateway = {
  /** Every session that was ever opened, in order; a resumed one stands once. */
  readonly sessions: readonly Session[];
  /**
   * Sends an event to every session of the shard that a server belongs to; a session that is cut off gets it later.
   * @throws when there is no session at all
   */
  dispatch(event: string, data: unknown, guild: string | undefined): void;
  /** Cuts every connection without a word. The sessions live on and can be resumed. */
  drop(): void;
  /** Closes every connection with one of Discord's codes, such as 4009. */
  hangUp(code: number): void;
  /** Asks every client to connect anew and to resume (operation 7). */
  askReconnect(): void;
  /** Tells every client that its session is invalid (operation 9); one that is not resumable is forgotten. */
  invalidate(resumable: boolean): void;
  close(): Promise<void>;
};

const twice: Closing = [4005, 'Already authenticated.'];
const packet = z.object({ op: z.number(), d: z.unknown().optional() });

/** Opens the gateway on an HTTP server. A connection that breaks a rule is closed with Discord's code for it. */
export function openGateway(server: Server, store: Store, rules: GatewayRules): Gateway {
  const sockets = new WebSocketServer({ server });
  const sessions: Session[] = [];
  const sessionOf = (socket: WebSocket) => sessions.find((session) => session.socket === socket);

  /** Does what a packet asks for, or gives what is wrong with it. */
  const receive = (socket: WebSocket, text: string): Closing | undefined => {
    const { op, d } = packet.safeParse(json(text)).data ?? {};
    const session = sessionOf(socket);
    switch (op) {
      case undefined:
        return undecodable;
      case GatewayOpcodes.Heartbeat:
        send(socket, { op: GatewayOpcodes.HeartbeatAck });
        return undefined;
      case GatewayOpcodes.Identify:
        return session ? twice : identify(store, sessions, rules, socket, d);
      case GatewayOpcodes.Resume:
        return session ? twice : resume(sessions, rules, socket, d);
      case GatewayOpcodes.PresenceUpdate:
        return session ? undefined : [4003, 'Not authenticated.'];
      default:
        return [4001, 'Unknown opcode.'];
    }
  };

  sockets.on('connection', (socket) => {
    socket.on('message', (raw) => {
      const wrong = receive(socket, String(raw));
      if (wrong) socket.close(...wrong);
    });
    socket.on('close', () => {
      const session = sessionOf(socket);
      if (session) session.socket = undefined;
    });
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: rules.heartbeat } });
  });

  const each = (act: (socket: WebSocket, session: Session) => void) => {
    for (const session of sessions) if (session.socket) act(session.socket, session);
  };
  return {
    sessions,
    dispatch: (event, data, guild) => {
      const reached = sessions.filter(
        ({ forgotten, shard, shards }) => !forgotten && shardOf(guild, shards) === shard,
      );
      if (reached.length === 0) throw new Error(`no bot is connected that could be sent ${event}`);
      for (const session of reached) sendEvent(session, event, data);
    },
    drop: () => each((socket) => socket.terminate()),
    hangUp: (code) => each((socket) => socket.close(code)),
    askReconnect: () => each((socket) => send(socket, { op: GatewayOpcodes.Reconnect, d: null })),
    invalidate: (resumable) =>
      each((socket, session) => {
        session.forgotten = !resumable;
        session.socket = undefined;
        send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
      }),
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      return new Promise((resolve) => sockets.close(() => resolve()));
    },
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
