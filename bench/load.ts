import { createPrivateKey, sign } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { summary } from './latency.ts';

// Sends signed interactions to an endpoint over a few connections that are kept, and says how fast they were answered.
// A process of its own, so that neither side waits for the other. Asked once by a message, and answers with one.

/** What to send where. */
export interface LoadOrder {
  readonly origin: string;
  /** The private key to sign with, in PKCS #8 and Base64. */
  readonly key: string;
  /** The body of an interaction; `NUMBER` in it becomes another number in each request. */
  readonly body: string;
  readonly requests: number;
  /** Requests a second, sent whether or not those before are answered; undefined: as fast as they are answered. */
  readonly rate: number | undefined;
}

/** How a load was answered. Latencies are in milliseconds, from when a request was due. */
export interface LoadResult {
  /** Answers a second. */
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
}

const CONNECTIONS = 8;
/** Requests on a connection that wait for an answer at a time, when as many are sent as are answered. */
const DEPTH = 8;

/** How many requests were made so far: no two are the same, lest one is taken for a replay. */
let made = 0;

/** The bytes of every request, made before the time is taken. */
function requestsOf({ origin, key, body, requests }: LoadOrder): Buffer[] {
  const privateKey = createPrivateKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs8' });
  const timestamp = String(Math.floor(Date.now() / 1000));
  return Array.from({ length: requests }, () => {
    made += 1;
    const bytes = Buffer.from(body.replaceAll('NUMBER', String(made).padStart(18, '0')));
    const signature = sign(null, Buffer.concat([Buffer.from(timestamp), bytes]), privateKey).toString('hex');
    const head = [
      'POST /interactions HTTP/1.1',
      `Host: ${new URL(origin).host}`,
      'Content-Type: application/json',
      `Content-Length: ${bytes.length}`,
      `X-Signature-Ed25519: ${signature}`,
      `X-Signature-Timestamp: ${timestamp}`,
    ];
    return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes]);
  });
}

/** Calls back for every whole answer on a connection. Throws for one that is not 200. */
function answers(socket: Socket, onAnswer: () => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = rest.length ? Buffer.concat([rest, chunk]) : chunk;
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = rest.toString('latin1', 0, end);
      if (!head.startsWith('HTTP/1.1 200 ')) throw new Error(`answered with ${head}`);
      const whole = end + 4 + Number(/content-length: (\d+)/i.exec(head)?.[1]);
      if (rest.length < whole) return;
      rest = rest.subarray(whole);
      onAnswer();
    }
  });
}

async function run(order: LoadOrder): Promise<LoadResult> {
  const requests = requestsOf(order);
  const { port, hostname } = new URL(order.origin);
  const times: number[] = [];
  const done = Promise.withResolvers<void>();
  const due: number[][] = [];
  let sent = 0;
  const sockets = Array.from({ length: CONNECTIONS }, () => connect(Number(port), hostname).setNoDelay());
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  const send = (which: number, at: number): void => {
    const request = requests[sent];
    if (!request) return;
    sent += 1;
    due[which]?.push(at);
    sockets[which]?.write(request);
  };
  for (const [which, socket] of sockets.entries()) {
    due.push([]);
    answers(socket, () => {
      const now = performance.now();
      times.push(now - (due[which]?.shift() ?? now));
      if (times.length === requests.length) done.resolve();
      else if (order.rate === undefined) send(which, now);
    });
  }

  const start = performance.now();
  if (order.rate === undefined) {
    for (const which of sockets.keys()) for (let i = 0; i < DEPTH; i++) send(which, start);
  } else {
    const every = 1000 / order.rate;
    const tick = setInterval(() => {
      while (sent < requests.length && start + sent * every <= performance.now())
        send(sent % CONNECTIONS, start + sent * every);
      if (sent === requests.length) clearInterval(tick);
    }, 1);
  }
  await done.promise;
  const elapsed = performance.now() - start;
  for (const socket of sockets) socket.destroy();
  const { p50, p99 } = summary('', times);
  return { rate: (1000 * requests.length) / elapsed, p50, p99 };
}

process.on('message', async (order: LoadOrder) => process.send?.(await run(order)));
