import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { InteractionResponseType, InteractionType, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { FRESH } from '../../src/http/signature.ts';
import { endpoint, now, signed } from '../support/endpoint.ts';
import { places } from '../support/stores.ts';

const PING = JSON.stringify({ type: InteractionType.Ping });

/** A request with some of its headers changed; `undefined` takes one away. */
function changed(
  request: ReturnType<typeof signed>,
  changes: Record<string, string | undefined>,
): RequestInit {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return { ...request, headers };
}

describe('POST /interactions', () => {
  it('does what a moderator did once, though it is sent to another process again', async () => {
    const [place] = places;
    const state = await place?.();
    if (!state) throw new Error('no database');
    const one = await endpoint({ state });
    const other = await endpoint({ state });
    const { payload } = one.discord;
    const member = { permissions: PermissionFlagsBits.ManageGuild };
    for (const name of ['port', 'gate'])
      await one.message(payload.command({ name: 'story create', options: { name }, member }));
    const undo = payload.command({ name: 'corpus undo', member });
    const request = signed(JSON.stringify(undo));
    const said = async (response: Response) => JSON.stringify(await response.json());
    expect(await said(await one.post(request))).toContain('Took change 2 of gate back');
    expect((await one.post(request)).status).toBe(401);
    expect(await said(await other.post(request))).toContain('This was done before');
    const list = await one.message(payload.command({ name: 'story list', member }));
    expect(JSON.stringify(list)).toMatch(/gate: 0 articles, archived.*port: 0 articles"/);
  });

  it('answers a PING, with and without what Discord sends along', async () => {
    const { post } = await endpoint({ unread: true });
    const full = { type: InteractionType.Ping, id: '1', application_id: '2', token: 'x', version: 1 };
    for (const body of [PING, JSON.stringify(full)]) {
      const response = await post(signed(body));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(await response.json()).toEqual({ type: InteractionResponseType.Pong });
    }
  });

  it('refuses what the application did not sign, and says nothing else', async () => {
    const { post } = await endpoint({ unread: true });
    const good = signed(PING);
    const { 'x-signature-ed25519': signature = '', 'x-signature-timestamp': timestamp = '' } = good.headers;
    const flipped = signature.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    const cases: [string, RequestInit][] = [
      ['no signature', changed(good, { 'x-signature-ed25519': undefined })],
      ['no timestamp', changed(good, { 'x-signature-timestamp': undefined })],
      ['an empty signature', changed(good, { 'x-signature-ed25519': '' })],
      ['a short signature', changed(good, { 'x-signature-ed25519': signature.slice(2) })],
      ['a long signature', changed(good, { 'x-signature-ed25519': `${signature}00` })],
      ['no hexadecimal digits', changed(good, { 'x-signature-ed25519': 'x'.repeat(128) })],
      ['another signature', changed(good, { 'x-signature-ed25519': flipped })],
      ['nothing but zeros', changed(good, { 'x-signature-ed25519': '0'.repeat(128) })],
      ['another timestamp', changed(good, { 'x-signature-timestamp': String(now() - 1) })],
      ['a timestamp in words', changed(signed(PING, 'now'), {})],
      ['a timestamp with a sign', changed(signed(PING, `+${timestamp}`), {})],
      ['a timestamp with a fraction', changed(signed(PING, `${timestamp}.5`), {})],
      ['another body', { ...good, body: `${PING} ` }],
      ['a shorter body', { ...good, body: PING.slice(0, -1) }],
      ['no body', { ...good, body: null }],
      ['no JSON', { ...changed(good, { 'content-type': 'text/plain' }), body: 'hello' }],
    ];
    for (const [what, request] of cases) {
      const response = await post(request);
      expect(response.status, what).toBe(401);
      expect(await response.text(), what).toBe('{"error":"Unauthorized"}');
    }
    expect((await post(good)).status).toBe(200);
  });

  it('refuses what was signed too long ago, or in the future', async () => {
    const { post } = await endpoint({ unread: true });
    const status = async (seconds: number) => (await post(signed(PING, now() + seconds))).status;
    // Not to the second: one may pass between signing and reading.
    expect(await status(-FRESH - 2)).toBe(401);
    expect(await status(-FRESH + 5)).toBe(200);
    expect(await status(FRESH - 5)).toBe(200);
    expect(await status(FRESH + 5)).toBe(401);
    expect(await status(-now())).toBe(401);
  });

  it('answers a request once', async () => {
    const { discord, post } = await endpoint({ unread: true });
    const request = signed(JSON.stringify(discord.payload.command({ name: 'help' })));
    const upper = { 'x-signature-ed25519': request.headers['x-signature-ed25519']?.toUpperCase() };
    expect((await post(request)).status).toBe(200);
    expect((await post(request)).status).toBe(401);
    expect((await post(changed(request, upper))).status).toBe(401);
  });

  it('refuses what is signed but no interaction', async () => {
    const { post, logged } = await endpoint({ unread: true });
    const cases = [
      '',
      'null',
      '[]',
      '"text"',
      '{',
      '\ufffd',
      '{}',
      '{"type":0}',
      '{"type":"1"}',
      '{"type":99,"id":"1","application_id":"2","token":"x"}',
      '{"type":2,"id":"1","application_id":"2","token":"x"}',
      '{"type":1,"__proto__":{"admin":true}}',
      '{"type":1,"constructor":{"prototype":{"admin":true}}}',
      Buffer.from([0xff, 0xfe, 0x00]),
    ];
    for (const body of cases) expect((await post(signed(body))).status, String(body)).toBe(400);
    expect(logged.join('')).not.toContain('"level":50');
  });

  it('refuses another content type', async () => {
    const { post } = await endpoint({ unread: true });
    for (const [i, type] of [
      'text/plain',
      'application/jsonp',
      'multipart/form-data; boundary=x',
      'x',
    ].entries())
      expect(
        (await post(changed(signed(`${PING}${' '.repeat(i)}`), { 'content-type': type }))).status,
        type,
      ).toBe(415);
    const { status } = await post(
      changed(signed(`${PING}\n`), { 'content-type': 'Application/JSON; charset=utf-8' }),
    );
    expect(status).toBe(200);
  });

  it('takes at most 1 MiB', async () => {
    const { post } = await endpoint({ unread: true });
    const padded = (length: number) => signed(PING.padEnd(length));
    expect((await post(padded(2 ** 20))).status).toBe(200);
    expect((await post(padded(2 ** 20 + 1))).status).toBe(413);
  });

  it('survives a body that ends too early', async () => {
    const { origin, post, logged } = await endpoint({ unread: true });
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    const { headers } = signed(PING);
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(
      `POST /interactions HTTP/1.1\r\nHost: x\r\n${lines.join('')}Content-Length: 100\r\n\r\n${PING}`,
    );
    expect(await text(socket)).not.toContain(' 500 ');
    expect((await post(signed(PING))).status).toBe(200);
    expect(logged.join('')).not.toContain('"level":50');
  });
});
