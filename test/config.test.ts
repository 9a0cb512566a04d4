import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const SECRET = 'bm90LWE.dG9rZW4.b2YtYW55Ym9keQ';

describe('readConfig', () => {
  it('takes an empty variable for a missing one', () => {
    const config = readConfig({ DISCORD_TOKEN: '', CORPUS_DIR: '', MODERATOR_ROLE_IDS: '', LOG_LEVEL: '' });
    expect(config).toMatchObject({ token: undefined, corpus: 'corpus', logLevel: 'warn' });
    expect(config.moderatorRoles.size).toBe(0);
  });

  it('reads each variable', () => {
    const config = readConfig({
      DISCORD_TOKEN: SECRET,
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      MODERATOR_ROLE_IDS: '123456789012345678, 223456789012345678',
    });
    expect(config).toMatchObject({ token: SECRET, api: 'http://127.0.0.1:8080/api' });
    expect([...config.moderatorRoles]).toEqual(['123456789012345678', '223456789012345678']);
  });

  it.each([
    ['0-3/8', [0, 1, 2, 3], 8],
    ['7/8', [7], 8],
    ['0/1', [0], 1],
  ])('reads the shards %s', (SHARDS, ids, count) => {
    expect(readConfig({ SHARDS }).shards).toEqual({ ids, count });
  });

  it('keeps the state in a file unless a server is named, and that of the page in one of its own', () => {
    expect(readConfig({}).state).toEqual({ file: 'state/parallax.sqlite' });
    expect(readConfig({ STATE_FILE: 'a.sqlite' }).state).toEqual({ file: 'a.sqlite' });
    const url = 'postgres://me:secret@db.example/parallax';
    const config = readConfig({ STATE_FILE: 'there/a.sqlite', DATABASE_URL: url });
    expect(config.state).toEqual({ url });
    expect(config.pageState).toEqual({ file: 'there/page.sqlite' });
  });

  it('serves the page without a token, and has less to log there', () => {
    expect(readConfig({})).toMatchObject({ isLocal: true, logLevel: 'warn' });
    expect(readConfig({ DISCORD_TOKEN: SECRET })).toMatchObject({ isLocal: false, logLevel: 'info' });
  });

  it('takes the public address without a path', () => {
    const PUBLIC_URL = 'https://parallax.example/';
    expect(readConfig({ DISCORD_TOKEN: SECRET, PUBLIC_URL }).publicUrl).toBe('https://parallax.example');
    expect(readConfig({ PUBLIC_URL }).publicUrl).toBeUndefined();
    expect(() => readConfig({ PUBLIC_URL: `${PUBLIC_URL}news` })).toThrow(
      /^PUBLIC_URL must be an address without/,
    );
  });

  it('takes interactions over HTTP only with a public key', () => {
    const key = 'aB'.repeat(32);
    expect(readConfig({}).transport).toEqual({ is: 'gateway' });
    expect(readConfig({ TRANSPORT: 'http', DISCORD_PUBLIC_KEY: key }).transport).toEqual({
      is: 'http',
      publicKey: key,
    });
    expect(() => readConfig({ TRANSPORT: 'http' })).toThrow(/^DISCORD_PUBLIC_KEY is missing/);
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 3000, metricsPort: undefined });
    expect(readConfig({ HOST: '0.0.0.0', PORT: '0', METRICS_PORT: '9100' })).toMatchObject({
      host: '0.0.0.0',
      port: 0,
      metricsPort: 9100,
    });
  });

  it.each([
    { DISCORD_TOKEN: `Bot ${SECRET}` },
    { DISCORD_APPLICATION_ID: 'mine' },
    { DISCORD_GUILD_ID: '12' },
    { DISCORD_API_URL: 'ftp://discord.example' },
    { TRANSPORT: 'pigeon' },
    { DISCORD_PUBLIC_KEY: 'abcdef' },
    { PORT: '65536' },
    { METRICS_PORT: 'nine' },
    { MODERATOR_ROLE_IDS: '123456789012345678;9' },
    { LOG_LEVEL: 'loud' },
    { DATABASE_URL: 'mysql://me:secret@db.example/parallax' },
    { DATABASE_URL: 'postgres://me:secret@:port/parallax' },
    { SHARDS: '0-8/8' },
    { SHARDS: '3-2/8' },
    { SHARDS: 'all' },
  ])('names what is wrong, and never its value: %o', (environment) => {
    const [[name, value] = ['', '']] = Object.entries(environment);
    try {
      readConfig(environment);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      expect(String(error)).toContain(name);
      expect(String(error)).not.toContain(value);
      expect(String(error)).not.toContain('\n');
    }
  });
});
