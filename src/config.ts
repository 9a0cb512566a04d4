import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ShardRange, type Shards } from './shards.ts';
import type { Place } from './state-place.ts';

const Snowflake = z.string().regex(/^\d{17,20}$/, 'must be an id of 17 to 20 digits');
const HttpUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

/** An address without a path; given without the slash at its end. */
const Origin = HttpUrl.refine(
  (url) => new URL(url).href === `${new URL(url).origin}/`,
  'must be an address without a path, like https://parallax.example',
).transform((url) => new URL(url).origin);

const Port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port from 0 to 65535')
  .transform(Number)
  .refine((port) => port < 2 ** 16, 'must be a port from 0 to 65535');

const PostgresUrl = z
  .string()
  .refine(
    (url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url),
    'must be an address like postgres://user:password@host:5432/database',
  );

/** `story=server,server story=server`: which servers see a story. */
const StoryServers = z
  .string()
  .transform((list) =>
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((one) => one.split('=')),
  )
  .pipe(
    z.array(
      z.tuple(
        [
          z.string().min(1),
          z
            .string()
            .transform((ids) => ids.split(','))
            .pipe(z.array(Snowflake)),
        ],
        'must look like story=server,server story=server',
      ),
    ),
  )
  .transform((list) => new Map(list.map(([story, ids]) => [story, new Set(ids)])));

/** `A=` in a `.env` file means the same as no `A`. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** The environment that Parallax reads; `.env.example` explains each variable. */
const Environment = z.object({
  DISCORD_TOKEN: optional(
    z
      .string()
      .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'is not a bot token: copy it from the Bot page of your application'),
  ),
  DISCORD_APPLICATION_ID: optional(Snowflake),
  DISCORD_GUILD_ID: optional(Snowflake),
  DISCORD_API_URL: optional(HttpUrl),
  TRANSPORT: optional(z.enum(['gateway', 'http'])),
  DISCORD_PUBLIC_KEY: optional(
    z
      .string()
      .regex(
        /^[0-9a-f]{64}$/i,
        'must be 64 hexadecimal digits: copy it from the General Information page of your application',
      ),
  ),
  HOST: optional(z.string()),
  PORT: optional(Port),
  METRICS_PORT: optional(Port),
  CORPUS_DIR: optional(z.string()),
  STORY_SERVERS: optional(StoryServers),
  MODERATOR_ROLE_IDS: optional(
    z
      .string()
      .transform((list) => list.split(',').map((id) => id.trim()))
      .pipe(z.array(Snowflake)),
  ),
  STATE_FILE: optional(z.string()),
  DATABASE_URL: optional(PostgresUrl),
  SHARDS: optional(ShardRange),
  PUBLIC_URL: optional(Origin),
  LOG_LEVEL: optional(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])),
});

/** `publicKey` is the application's: 64 hexadecimal digits. */
type Transport = { readonly is: 'gateway' } | { readonly is: 'http'; readonly publicKey: string };

/** The configuration as one typed object. */
export interface Config {
  readonly token: string | undefined;
  readonly application: string | undefined;
  readonly guild: string | undefined;
  readonly api: string | undefined;
  /** How interactions come: over the gateway, or over HTTP, signed with the key that belongs to this public one. */
  readonly transport: Transport;
  /** Whoever has no token yet sees Parallax on a page of their own machine, and little of its log. */
  readonly isLocal: boolean;
  /** Where HTTP is served, if it is; port 0 is any that is free. */
  readonly host: string;
  readonly port: number;
  /** Where the metrics are served, on 127.0.0.1 alone unless it is the port of all else; undefined: nowhere. */
  readonly metricsPort: number | undefined;
  readonly corpus: string;
  readonly moderatorRoles: ReadonlySet<string>;
  /** Which servers see a story on disk; those that are not named here are seen by all. */
  readonly visibility: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where the state is kept. */
  readonly state: Place;
  /** Where that of the page is kept: what is done there must never touch that of real servers. */
  readonly pageState: Place;
  /** The shards that this process serves; undefined: all of them, as many as Discord recommends. */
  readonly shards: Shards | undefined;
  /** Where everybody can reach the articles that we serve: an address without a slash at its end; undefined: nowhere. The local page needs none. */
  readonly publicUrl: string | undefined;
  readonly logLevel: string;
}

/** A variable of the environment that cannot be used; the message names it and never its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

function transportOf({ TRANSPORT, DISCORD_PUBLIC_KEY }: z.infer<typeof Environment>): Transport {
  if (TRANSPORT !== 'http') return { is: 'gateway' };
  if (DISCORD_PUBLIC_KEY === undefined)
    throw new ConfigError(
      'DISCORD_PUBLIC_KEY is missing: TRANSPORT=http needs it, from the General Information page of your application',
    );
  return { is: 'http', publicKey: DISCORD_PUBLIC_KEY };
}

const STATE = 'state/parallax.sqlite';

/** The configuration in an environment. Throws a ConfigError of one line for the first wrong variable. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(
      `${String(issue?.path[0])} ${issue?.message.replace(/^Invalid option: /, '') ?? 'is wrong'}`,
    );
  }
  const env = parsed.data;
  const transport = transportOf(env);
  const isLocal = env.DISCORD_TOKEN === undefined && transport.is === 'gateway';
  return {
    token: env.DISCORD_TOKEN,
    application: env.DISCORD_APPLICATION_ID,
    guild: env.DISCORD_GUILD_ID,
    api: env.DISCORD_API_URL?.replace(/\/+$/, ''),
    transport,
    isLocal,
    host: env.HOST ?? '127.0.0.1',
    port: env.PORT ?? 3000,
    metricsPort: env.METRICS_PORT,
    corpus: env.CORPUS_DIR ?? 'corpus',
    moderatorRoles: new Set(env.MODERATOR_ROLE_IDS),
    visibility: env.STORY_SERVERS ?? new Map(),
    state: env.DATABASE_URL === undefined ? { file: env.STATE_FILE ?? STATE } : { url: env.DATABASE_URL },
    pageState: { file: join(dirname(env.STATE_FILE ?? STATE), 'page.sqlite') },
    shards: env.SHARDS,
    publicUrl: isLocal ? undefined : env.PUBLIC_URL,
    logLevel: env.LOG_LEVEL ?? (isLocal ? 'warn' : 'info'),
  };
}
