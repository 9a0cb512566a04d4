import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, resolveAddress } from '../../src/intake/fetch/address.ts';
import { isPublic, type Policy, STRICT } from '../../src/intake/fetch/policy.ts';
import { refusal } from './support/said.ts';

/** Every name resolves to these. */
const resolving = (...addresses: string[]): Policy => ({ ...STRICT, lookup: async () => addresses });
const PUBLIC = '93.184.215.14';

const check = async (address: string, policy = resolving(PUBLIC)): Promise<readonly string[]> =>
  resolveAddress(parseAddress(address, policy), policy);

describe('an address', () => {
  it.each([
    'http://news.example/a',
    'https://news.example/a?b=c#d',
    ' <https://news.example/a> ',
    'HTTPS://NEWS.EXAMPLE:443/',
    'http://news.example:80',
    'https://ニュース.example/',
  ])('%s may be fetched', async (address) => {
    expect(await check(address)).toEqual([PUBLIC]);
  });

  it.each([
    ['', 'none'],
    ['news', 'none'],
    ['news.example/a', 'none'],
    ['//news.example/a', 'none'],
    ['http://', 'none'],
    ['http://[::1', 'none'],
    ['http://[fe80::1%25eth0]/', 'none'],
    ['http://1.2.3.4.5/', 'none'],
    ['http://256.1.1.1/', 'none'],
    [`http://news.example/${'a'.repeat(2000)}`, 'long'],
    ['ftp://news.example/a', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['data:text/html,hello', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['gopher://news.example:70/', 'scheme'],
    ['news.example:80/a', 'scheme'],
    ['http://user@news.example/', 'credentials'],
    ['http://user:word@news.example/', 'credentials'],
    ['http://:word@news.example/', 'credentials'],
    ['http://127.0.0.1@news.example/', 'credentials'],
    ['http://news.example:8080/', 'port'],
    ['http://news.example:22/', 'port'],
    ['https://news.example:0/', 'port'],
    ['http://127.0.0.1/', 'private'],
    ['http://127.1/', 'private'],
    ['http://2130706433/', 'private'],
    ['http://0x7f000001/', 'private'],
    ['http://0x7f.1/', 'private'],
    ['http://0177.0.0.1/', 'private'],
    ['http://017700000001/', 'private'],
    ['http://１２７.０.０.１/', 'private'],
    ['http://127%2e0.0.1/', 'private'],
    ['http://127.0.0.1./', 'private'],
    ['http:\\\\127.0.0.1\\', 'private'],
    ['http:127.0.0.1', 'private'],
    ['ht\ntp://127.0.\n0.1/', 'private'],
    ['http://0/', 'private'],
    ['http://10.1.2.3/', 'private'],
    ['http://172.16.0.1/', 'private'],
    ['http://192.168.0.1/', 'private'],
    ['http://169.254.169.254/latest/meta-data/', 'private'],
    ['http://100.64.0.1/', 'private'],
    ['http://100.100.100.200/', 'private'],
    ['http://192.0.0.1/', 'private'],
    ['http://192.0.2.1/', 'private'],
    ['http://192.88.99.1/', 'private'],
    ['http://198.18.0.1/', 'private'],
    ['http://198.51.100.1/', 'private'],
    ['http://203.0.113.1/', 'private'],
    ['http://224.0.0.1/', 'private'],
    ['http://240.0.0.1/', 'private'],
    ['http://255.255.255.255/', 'private'],
    ['http://[::]/', 'private'],
    ['http://[::1]/', 'private'],
    ['http://[::7f00:1]/', 'private'],
    ['http://[::ffff:127.0.0.1]/', 'private'],
    ['http://[::ffff:5db8:d70e]/', 'private'],
    ['http://[64:ff9b::127.0.0.1]/', 'private'],
    ['http://[64:ff9b:1::1]/', 'private'],
    ['http://[2002:7f00:1::]/', 'private'],
    ['http://[2001::1]/', 'private'],
    ['http://[2001:2::1]/', 'private'],
    ['http://[2001:db8::1]/', 'private'],
    ['http://[3fff::1]/', 'private'],
    ['http://[100::1]/', 'private'],
    ['http://[fc00::1]/', 'private'],
    ['http://[fd12:3456::1]/', 'private'],
    ['http://[fe80::1]/', 'private'],
    ['http://[fec0::1]/', 'private'],
    ['http://[ff02::1]/', 'private'],
    ['http://[5f00::1]/', 'private'],
  ])('%j is refused: %s', async (address, why) => {
    expect(await refusal((async () => check(address))())).toBe(`intake.address.${why}`);
  });
});

describe('a name', () => {
  it.each([
    [['10.0.0.1'], 'private'],
    [[PUBLIC, '127.0.0.1'], 'private'],
    [[PUBLIC, '::1'], 'private'],
    [['2606:2800:21f:cb07::1', '::ffff:10.0.0.1'], 'private'],
    [['127.1'], 'private'],
    [[], 'unknown'],
  ])('that resolves to %j is refused: %s', async (addresses, why) => {
    expect(await refusal(check('http://news.example/', resolving(...addresses)))).toBe(
      `intake.address.${why}`,
    );
  });

  it('may have several public addresses', async () => {
    const addresses = [PUBLIC, '2606:2800:21f:cb07::1'];
    expect(await check('http://news.example/', resolving(...addresses))).toEqual(addresses);
  });
});

describe('what is public', () => {
  const octet = fc.integer({ min: 0, max: 255 });

  it('is nothing that begins like a private range', () => {
    const begins = fc.oneof(
      fc.constantFrom(
        [10],
        [127],
        [0],
        [192, 168],
        [169, 254],
        [172, 20],
        [100, 100],
        [198, 19],
        [230],
        [250],
      ),
    );
    fc.assert(
      fc.property(begins, fc.array(octet, { minLength: 4, maxLength: 4 }), (head, rest) => {
        const address = [...head, ...rest].slice(0, 4).join('.');
        return !isPublic(address) && !isPublic(`::ffff:${address}`) && !isPublic(`64:ff9b::${address}`);
      }),
    );
  });

  it('is no IPv4 address within an IPv6 one, and nothing that is no address', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.string(), (address, text) => {
        return !isPublic(`::${address}`) && !isPublic(`::ffff:${address}`) && !isPublic(` ${text}`);
      }),
    );
  });
});
