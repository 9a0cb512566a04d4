import robotsModule from 'robots-parser';
import { UserError } from '../../answer/user-error.ts';
import { label } from '../../locale/label.ts';
import { get, USER_AGENT } from './get.ts';
import type { Policy } from './policy.ts';

// Its types take it for an ES module, which it is not: the import itself is the function.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** A `robots.txt` is asked for again after a day (RFC 9309, section 2.4), in milliseconds. */
const KEPT = 86_400_000;
/** So many sites are remembered. */
const MAX_SITES = 500;
/** Nothing behind this many characters of it is read (RFC 9309, section 2.5: at least 500 KiB). */
const MAX_LENGTH = 500 << 10;

/** What the sites want to be fetched by programs that come by themselves. */
export class Robots {
  readonly #policy: Policy;
  readonly #sites = new Map<string, { readonly at: number; readonly text: Promise<string> }>();

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  /** Resolves where a site lets us fetch the address; rejects with a UserError where it does not. `now` in milliseconds. */
  async permit(url: URL, signal: AbortSignal, now = Date.now()): Promise<void> {
    const address = new URL('/robots.txt', url).href;
    const robots = robotsParser(address, await this.#read(address, signal, now));
    if (robots.isDisallowed(url.href, USER_AGENT)) {
      throw new UserError(label('intake.feed.robots', { host: url.host }));
    }
  }

  #read(address: string, signal: AbortSignal, now: number): Promise<string> {
    const known = this.#sites.get(address);
    if (known && now - known.at < KEPT) return known.text;
    const text = this.#fetch(address, signal);
    this.#sites.delete(address);
    this.#sites.set(address, { at: now, text });
    const [oldest] = this.#sites.keys();
    if (this.#sites.size > MAX_SITES && oldest !== undefined) this.#sites.delete(oldest);
    text.catch(() => this.#sites.delete(address));
    return text;
  }

  /** No such file allows everything; a server that fails allows nothing until it answers (RFC 9309, section 2.3.1). */
  async #fetch(address: string, signal: AbortSignal): Promise<string> {
    const { status, body } = await get(address, { accept: 'text/plain' }, this.#policy, signal);
    if (status >= 500) throw new UserError(label('intake.fetch.status', { status }));
    return status === 200 ? new TextDecoder().decode(body).slice(0, MAX_LENGTH) : '';
  }
}
