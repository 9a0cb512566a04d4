import { dirname, join } from 'node:path';
import { Environment } from './environment.ts';
import type { Shards } from './shards.ts';
import type { Place } from './state-place.ts';

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

function transportOf({ TRANSPORT, DISCORD_PUBLIC_KEY }: Environment): Transport {
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
