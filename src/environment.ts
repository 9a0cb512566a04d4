import { z } from 'zod';
import { ShardRange } from './shards.ts';

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
export const Environment = z.object({
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

export type Environment = z.infer<typeof Environment>;
