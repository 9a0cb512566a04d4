import { isIP } from 'node:net';
import { UserError } from '../../answer/user-error.ts';
import { label } from '../../locale/label.ts';
import type { Policy } from './policy.ts';

/** Longer addresses are none that a person would paste, in UTF-16 units. */
export const MAX_LENGTH = 2000;

/**
 * The address that a member gave, or that a redirect leads to, if it is one that may be asked for at all.
 * The WHATWG parser brings every spelling of an IPv4 address (decimal, octal, hex, short, full-width) to its plain form.
 * Throws a UserError.
 */
export function parseAddress(text: string, policy: Pick<Policy, 'allowsPort'>, base?: URL): URL {
  // Discord's members put an address between < and > to hide its preview.
  const plain = text.trim().replace(/^<(.*)>$/, '$1');
  if (plain.length > MAX_LENGTH) throw new UserError(label('intake.address.long', { n: MAX_LENGTH }));
  if (!URL.canParse(plain, base?.href)) throw new UserError(label('intake.address.none'));
  const url = new URL(plain, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new UserError(label('intake.address.scheme'));
  }
  if (url.username || url.password) throw new UserError(label('intake.address.credentials'));
  if (!policy.allowsPort(portOf(url))) throw new UserError(label('intake.address.port', { port: url.port }));
  return url;
}

/** The port that an address leads to. */
const portOf = ({ port, protocol }: URL): number =>
  port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);

/**
 * The IP addresses of an address's host, every one of them allowed: a name with one forbidden address is refused whole.
 * The connection has to be made to one of these and not to what the name resolves to a moment later.
 * Rejects with a UserError.
 */
export async function resolveAddress(url: URL, policy: Policy): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const addresses = isIP(host) ? [host] : await lookUp(host, policy);
  if (!addresses.every((address) => policy.allows(address, portOf(url)))) {
    throw new UserError(label('intake.address.private', { host: url.hostname }));
  }
  return addresses;
}

async function lookUp(host: string, policy: Policy): Promise<readonly string[]> {
  const addresses = await policy.lookup(host).catch(() => []);
  if (addresses.length === 0) throw new UserError(label('intake.address.unknown', { host }));
  return addresses;
}
