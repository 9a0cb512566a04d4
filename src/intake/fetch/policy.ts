import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

/** What may be fetched, and how much of it. Only tests give another than STRICT: no setting leads here. */
export interface Policy {
  readonly allowsPort: (port: number) => boolean;
  /** Whether a connection to this IP address is allowed. Pure. */
  readonly allows: (address: string, port: number) => boolean;
  /** All IP addresses of a name. Rejects where it has none. */
  readonly lookup: (host: string) => Promise<readonly string[]>;
  /** For one page with all its redirects, in milliseconds. */
  readonly time: number;
  /** Of one page, as sent and after decompression, in bytes. */
  readonly size: number;
}

/** The part of IPv6 that is given out for the public internet (RFC 4291, section 2.4). */
const PUBLIC_V6 = ipaddr.IPv6.parse('2000::');

/**
 * Whether an address belongs to the public internet: in no range that IANA registers for a special purpose (private,
 * loopback, link-local, multicast, shared, documentation, benchmarking, reserved), nor an IPv6 address that holds an
 * IPv4 address (mapped, NAT64, 6to4, Teredo), whose way is decided elsewhere. Anything unreadable is not public.
 */
export function isPublic(address: string): boolean {
  // A name for an address would be read as anything ("127.1", "0x7f.1"): only the one plain form of each is known.
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address).range() === 'unicast';
  if (!ipaddr.IPv6.isValid(address)) return false;
  const parsed = ipaddr.IPv6.parse(address);
  return parsed.range() === 'unicast' && parsed.match(PUBLIC_V6, 3);
}

/** Public web servers on their usual ports, 10 s, 5 MiB. */
export const STRICT: Policy = {
  allowsPort: (port) => port === 80 || port === 443,
  allows: isPublic,
  lookup: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  time: 10_000,
  size: 5 << 20,
};
