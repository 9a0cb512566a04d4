import { createHash } from 'node:crypto';
import type { Slot } from '../state/ledger.ts';

/** What a digest is known by: for a few minutes by its nonce, after that by the mark that it carries. */
export interface Sign {
  /** 24 characters; Discord takes 25. */
  readonly nonce: string;
  /** 8 characters. */
  readonly mark: string;
}

/** The sign of a slot: the same whoever works it out, and whenever. */
export function signOf({ server, channel, schedule, day, slot }: Slot): Sign {
  const nonce = createHash('sha256')
    .update(JSON.stringify([server, channel, schedule, day, slot]))
    .digest('hex')
    .slice(0, 24);
  return { nonce, mark: nonce.slice(0, 8) };
}
