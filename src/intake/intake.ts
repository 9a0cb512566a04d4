import { extname } from 'node:path';
import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';
import type { Candidate } from './candidate.ts';
import { type FeedRead, fetchFeed } from './feeds/fetch.ts';
import type { FeedState } from './feeds/schedule.ts';
import { parseAddress } from './fetch/address.ts';
import { get } from './fetch/get.ts';
import { ACCEPT, contentType, type Media, mediaOf } from './fetch/media.ts';
import { type Policy, STRICT } from './fetch/policy.ts';
import { requireOk } from './fetch/require-ok.ts';
import { Robots } from './fetch/robots.ts';
import { type Form, withDetails } from './form.ts';
import { Parser } from './parse/parser.ts';
import { Turns } from './turns.ts';

const BY_ENDING: Readonly<Record<string, Media>> = {
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
  '.md': 'markdown',
  '.pdf': 'pdf',
};

/** So many pages are held at once, until they are read: each takes up to 10 MiB, and anybody can send many at a time. */
const AT_ONCE = 8;

/** The ways into a corpus: an address, an uploaded file, a form, a feed. Each ends in a candidate or in one sentence. */
export class Intake {
  readonly #policy: Policy;
  readonly #parser: Parser;
  readonly #robots: Robots;
  readonly #turns = new Turns(AT_ONCE);

  /** The default fetches from the public internet only; tests bring what plays it. */
  constructor(policy = STRICT, parser = new Parser()) {
    this.#policy = policy;
    this.#parser = parser;
    this.#robots = new Robots(policy, parser);
  }

  /** An address as it would be fetched. Throws a UserError for one that never would. */
  addressOf(address: string): string {
    return parseAddress(address, this.#policy).href;
  }

  /** Fetch a page and take the article out of it. Rejects with a UserError. */
  fromAddress(address: string): Promise<Candidate> {
    return this.#turns.take(async () => {
      const answered = await get(address, { accept: ACCEPT.page }, this.#policy);
      requireOk(answered);
      const type = answered.header('content-type');
      return this.#candidate(mediaOf(type, answered.body, ['html', 'pdf', 'text']), answered.body, {
        ...contentType(type),
        url: answered.url.href,
      });
    });
  }

  /** Read an uploaded `.html`, `.txt`, `.md` or `.pdf`. Rejects with a UserError. */
  async fromFile(name: string, body: Uint8Array): Promise<Candidate> {
    const media = BY_ENDING[extname(name).toLowerCase()];
    if (!media) throw new UserError(label('intake.file.ending'));
    if (body.length > this.#policy.size) {
      throw new UserError(label('intake.file.large', { n: Math.ceil(this.#policy.size / (1 << 20)) }));
    }
    return this.#candidate(mediaOf(undefined, body, [media]), body, {});
  }

  /** Fetch a file that was uploaded to `address` under a name, and read it. Rejects with a UserError. */
  fromUpload(name: string, address: string): Promise<Candidate> {
    return this.#turns.take(async () => {
      const answered = await get(address, { accept: '*/*' }, this.#policy);
      requireOk(answered);
      return this.fromFile(name, answered.body);
    });
  }

  /** Take what was pasted into a form. Rejects with a UserError. */
  async fromForm({ text, ...details }: Form): Promise<Candidate> {
    const candidate = await this.#candidate('text', Buffer.from(text), { charset: 'utf-8' });
    // A field that was left empty says nothing of what the text says itself.
    const given = Object.entries(details).filter(([, value]) => value?.trim());
    return withDetails(candidate, Object.fromEntries(given));
  }

  /**
   * Fetch a feed if it has changed since `state`, where its site lets programs do so. Never rejects for what is wrong
   * with the feed. `now` in milliseconds since 1970.
   */
  readFeed(address: string, state: Pick<FeedState, 'etag' | 'modified'>, now: number): Promise<FeedRead> {
    const means = { policy: this.#policy, parser: this.#parser, robots: this.#robots };
    return this.#turns.take(() => fetchFeed(address, state, now, means));
  }

  async close(): Promise<void> {
    await this.#parser.close();
  }

  async #candidate(
    media: Media,
    body: Uint8Array,
    known: { charset?: string; url?: string },
  ): Promise<Candidate> {
    const result = await this.#parser.parse({ media, body, ...known });
    if ('candidate' in result) return result.candidate;
    throw new Error('an article was read as a feed');
  }
}
