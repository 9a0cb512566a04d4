import { isIP, type LookupFunction } from 'node:net';
import { Agent, type Dispatcher, request } from 'undici';
import { UserError } from '../../answer/user-error.ts';
import { label } from '../../locale/label.ts';
import { parseAddress, resolveAddress } from './address.ts';
import { decompress, ENCODINGS } from './decompress.ts';
import { fetchFailure, tooLarge } from './failure.ts';
import type { Policy } from './policy.ts';

/** Who asks, for the logs of the sites. */
export const USER_AGENT = 'Parallax/0.1 (Discord bot; fetches news pages and feeds that a moderator names)';
const MAX_REDIRECTS = 5;

/** What is asked of a server besides the address. */
export interface Wish {
  /** The `Accept` header. */
  readonly accept: string;
  /** More headers: those of a conditional request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Asked before each address on the way; rejects where it may not be fetched. */
  readonly permit?: (url: URL, signal: AbortSignal) => Promise<void>;
}

/** What a server answered in the end. */
export interface Answered {
  /** Where it was, after all redirects. */
  readonly url: URL;
  readonly status: number;
  /** By lower-case name; the first where one was sent twice. */
  readonly header: (name: string) => string | undefined;
  /** Decompressed. Empty for any other status than 200. */
  readonly body: Uint8Array;
}

/**
 * GET an address: every hop is checked anew, and connected to an address that was checked. No cookie is kept or sent.
 * Rejects with a UserError; `signal` ends it early.
 */
export async function get(
  address: string,
  wish: Wish,
  policy: Policy,
  signal = AbortSignal.timeout(policy.time),
): Promise<Answered> {
  let url = parseAddress(address, policy);
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    try {
      await wish.permit?.(url, signal);
      const answered = await hop(url, wish, policy, signal);
      const target = REDIRECTS.has(answered.status) ? answered.header('location') : undefined;
      if (target === undefined) return answered;
      url = parseAddress(target, policy, url);
    } catch (error) {
      throw fetchFailure(error, url, policy, signal);
    }
  }
  throw new UserError(label('intake.fetch.redirects', { n: MAX_REDIRECTS }));
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

async function hop(url: URL, wish: Wish, policy: Policy, signal: AbortSignal): Promise<Answered> {
  const addresses = await before(signal, resolveAddress(url, policy));
  const agent = new Agent({ connect: { lookup: only(addresses) }, maxResponseSize: policy.size });
  try {
    const response = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        ...wish.headers,
        accept: wish.accept,
        'accept-encoding': ENCODINGS,
        'user-agent': USER_AGENT,
      },
    });
    const header = headerOf(response);
    const body = response.statusCode === 200 ? await bodyOf(response, header, policy) : new Uint8Array();
    return { url, status: response.statusCode, header, body };
  } finally {
    await agent.destroy();
  }
}

/** A name is never resolved a second time: whatever it says by then, the connection goes to what was checked. */
const only =
  (addresses: readonly string[]): LookupFunction =>
  (_host, options, callback) => {
    const found = addresses.map((address) => ({ address, family: isIP(address) }));
    const [first] = found;
    if (options.all || !first) callback(null, found);
    else callback(null, first.address, first.family);
  };

const headerOf =
  ({ headers }: Dispatcher.ResponseData) =>
  (name: string): string | undefined => {
    const value = headers[name];
    return typeof value === 'string' ? value : value?.[0];
  };

async function bodyOf(
  { body }: Dispatcher.ResponseData,
  header: Answered['header'],
  { size }: Policy,
): Promise<Uint8Array> {
  const unpacked = await decompress(await body.bytes(), header('content-encoding'), size);
  if ('bytes' in unpacked) return unpacked.bytes;
  throw unpacked.failed === 'size' ? tooLarge(size) : new UserError(label('intake.fetch.damaged'));
}

/** Settles with `work`, or rejects when the time is over: looking up a name cannot be called off. */
const before = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
