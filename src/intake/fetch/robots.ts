import { UserError } from '../../answer/user-error.ts';
import { label } from '../../locale/label.ts';
import type { Parser } from '../parse/parser.ts';
import { get } from './get.ts';
import type { Policy } from './policy.ts';

/** A `robots.txt` is asked for again after a day (RFC 9309, section 2.4), in milliseconds. */
const KEPT = 86_400_000;
/** So many sites are remembered. */
const MAX_SITES = 100;
/** Nothing behind this many bytes of it is read (RFC 9309, section 2.5: at least 500 KiB). */
const MAX_LENGTH = 500 << 10;

/** What the sites want to be fetched by programs that come by themselves. */
export class Robots {
  readonly #policy: Policy;
  readonly #parser: Parser;
  readonly #sites = new Map<string, { readonly at: number; readonly body: Promise<Uint8Array> }>();

  constructor(policy: Policy, parser: Parser) {
    this.#policy = policy;
    this.#parser = parser;
  }

  /** Resolves where a site lets us fetch the address; rejects with a UserError where it does not. `now` in milliseconds. */
  async permit(url: URL, signal: AbortSignal, now: number): Promise<void> {
    const body = await this.#read(new URL('/robots.txt', url).href, signal, now);
    if (body.length === 0) return;
    // Rules can be written so that they take seconds to try.
    const result = await this.#parser.parse({ media: 'robots', body, url: url.href });
    if ('allowed' in result && result.allowed) return;
    throw new UserError(label('intake.feed.robots', { host: url.host }));
  }

  #read(address: string, signal: AbortSignal, now: number): Promise<Uint8Array> {
    const known = this.#sites.get(address);
    if (known && now - known.at < KEPT) return known.body;
    const body = this.#fetch(address, signal);
    this.#sites.delete(address);
    this.#sites.set(address, { at: now, body });
    const [oldest] = this.#sites.keys();
    if (this.#sites.size > MAX_SITES && oldest !== undefined) this.#sites.delete(oldest);
    body.catch(() => this.#sites.delete(address));
    return body;
  }

  /** No such file allows everything; a server that fails allows nothing until it answers (RFC 9309, section 2.3.1). */
  async #fetch(address: string, signal: AbortSignal): Promise<Uint8Array> {
    const { status, body } = await get(address, { accept: 'text/plain' }, this.#policy, signal);
    if (status >= 500) throw new UserError(label('intake.fetch.status', { status }));
    return body.slice(0, MAX_LENGTH);
  }
}
