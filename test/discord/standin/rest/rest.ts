import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../store.ts';
import { applicationRoutes } from './application.ts';
import { callbackRoutes } from './callbacks.ts';
import { messageRoutes } from './channel-messages.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import type { Fault, Faults } from './faults.ts';
import { type Call, type Reply, readCall, send } from './http.ts';
import { Refusal } from './refusal.ts';
import { router } from './routes.ts';
import { threadRoutes } from './threads.ts';
import { webhookRoutes } from './webhooks.ts';

/** One request as it came in and how it was answered; `status` 0 when the connection was cut. */
export type Logged = {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  /** What the answer held. */
  readonly answer: unknown;
  /** It was answered by a fault that a test asked for. */
  readonly fault: boolean;
};

/** Answers REST requests that reach the server from the store, and notes each in the log. */
export function serveRest(server: Server, store: Store, token: string, faults: Faults, log: Logged[]): void {
  const handle = router(
    [
      ...applicationRoutes(store),
      ...commandRoutes(store),
      ...callbackRoutes(store),
      ...webhookRoutes(store),
      ...channelRoutes(store),
      ...messageRoutes(store),
      ...threadRoutes(store),
    ],
    token,
  );

  const answer = async (request: IncomingMessage): Promise<Answered> => {
    const call = await attempt(() => readCall(request));
    if ('status' in call) {
      return { method: request.method ?? '', path: request.url ?? '', body: undefined, reply: call };
    }
    const { method, path, body } = call;
    const fault = faults.take(`${method} ${path}`);
    if (fault?.delay !== undefined) await sleep(fault.delay);
    if (fault?.drop === undefined && fault?.status === undefined) {
      return { method, path, body, reply: await attempt(async () => handle(call)) };
    }
    if (fault.applied) await attempt(async () => handle(call));
    return { method, path, body, reply: faultReply(fault), fault };
  };

  server.on('request', async (request, response) => {
    const file = /^\/attachments\/(\d+)\//.exec(request.url ?? '')?.[1];
    if (file !== undefined) return sendFile(response, store.files.get(file));
    const { method, path, body, reply, fault } = await answer(request);
    const status = fault?.drop ? 0 : reply.status;
    log.push({ method, path, body, status, answer: reply.body, fault: fault !== undefined });
    if (fault?.drop) response.destroy();
    else send(response, reply);
  });
}

type Answered = Pick<Call, 'method' | 'path' | 'body'> & { readonly reply: Reply; readonly fault?: Fault };

/** The result, or the answer that tells why it was refused. */
async function attempt<T>(work: () => Promise<T>): Promise<T | Reply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.body() };
    // A fault of the stand-in itself: told where a test will see it.
    return { status: 500, body: { message: String(error), code: 0 } };
  }
}

function faultReply({ status = 500, code = 0, retryAfter }: Fault): Reply {
  if (retryAfter === undefined) return { status, body: { message: `${status}: made to fail`, code } };
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global: false };
  return { status, body, headers: { 'retry-after': String(retryAfter), 'x-ratelimit-scope': 'user' } };
}

async function sendFile(response: ServerResponse, file: File | undefined): Promise<void> {
  response.writeHead(file ? 200 : 404, { 'content-type': file?.type || 'application/octet-stream' });
  response.end(file && Buffer.from(await file.arrayBuffer()));
}
