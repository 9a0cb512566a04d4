import { z } from 'zod';
import { json, Snowflake } from '../values.ts';

/** What a server or one of its channels can set. */
export const SETTINGS = {
  /** The story that is talked about where no other is named. */
  story: z.string(),
  /** The channel that is told of changes to the corpus. */
  log: Snowflake,
  /** The role that may run the corpus besides those with Manage Server. */
  moderators: Snowflake,
} as const;

export type SettingName = keyof typeof SETTINGS;
/** Settings that are set, by name. */
export type SettingValues = { readonly [N in SettingName]?: z.infer<(typeof SETTINGS)[N]> | undefined };

function isKnown(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}

/** A setting as the database holds it: `channel` is empty for the whole server, `value` is JSON. */
export const SettingRow = z
  .object({
    server: Snowflake,
    channel: z.union([z.literal(''), Snowflake]),
    name: z.string(),
    value: json(z.unknown()),
  })
  .refine(({ name, value }) => !isKnown(name) || SETTINGS[name].safeParse(value).success, {
    path: ['value'],
    error: 'cannot be set',
  });
