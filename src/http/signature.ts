import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** How long a timestamp is taken for now, in seconds: clocks differ, and what is older may be a replay. */
export const FRESH = 300;

/** What a request says about itself, before anything is known of its body. */
export interface Claim {
  /** 128 hexadecimal digits in lower case. */
  readonly signature: string;
  /** As it was sent; it is part of what is signed. */
  readonly timestamp: string;
  /** The same in seconds since 1970. */
  readonly second: number;
}

/** An application's public key, from its 64 hexadecimal digits. */
export const publicKeyOf = (hex: string): KeyObject =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hex, 'hex').toString('base64url') },
    format: 'jwk',
  });

/** The claim in two headers of Discord's, if it is well-formed and not too far from `now` (seconds since 1970). */
export function claimOf(signature: unknown, timestamp: unknown, now: number): Claim | undefined {
  if (typeof signature !== 'string' || !/^[0-9a-f]{128}$/i.test(signature)) return undefined;
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return undefined;
  const second = Number(timestamp);
  return Math.abs(now - second) <= FRESH
    ? { signature: signature.toLowerCase(), timestamp, second }
    : undefined;
}

/** Whether the key's owner signed this body at that time (Ed25519 over the timestamp and the raw body). */
export const isSigned = (key: KeyObject, { signature, timestamp }: Claim, body: Uint8Array): boolean =>
  verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
