import { ApplicationCommandOptionType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Place } from '../desk/catalogue.ts';

// What Parallax reads of an interaction; the rest of what Discord sends is left alone.

const User = z.object({ id: z.string() });
/** Rights as the digits of a number whose bits they are. */
const Permissions = z.string().regex(/^\d{1,20}$/);

const Base = z.object({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  guild_id: z.string().optional(),
  guild_locale: z.string().optional(),
  channel: z.object({ id: z.string() }).optional(),
  member: z.object({ user: User, roles: z.array(z.string()), permissions: Permissions }).optional(),
  user: User.optional(),
  /** What the bot may do in the channel, as bits. */
  app_permissions: Permissions.optional(),
});

const Value = z.union([z.string(), z.number(), z.boolean()]);
const Leaf = z.object({
  name: z.string(),
  type: z.number(),
  value: Value.optional(),
  focused: z.boolean().optional(),
});
/** A value, or a subcommand with its values. */
const Option = Leaf.extend({ options: z.array(Leaf).optional() });
/** What the ids in options stand for. In a channel, `permissions` are what the caller may do, `app_permissions` what the bot may. */
const Resolved = z.object({
  channels: z
    .record(
      z.string(),
      z.object({
        id: z.string(),
        type: z.number(),
        permissions: Permissions.default('0'),
        app_permissions: Permissions.default('0'),
      }),
    )
    .default({}),
  /** `mentionable` by everybody. */
  roles: z.record(z.string(), z.object({ mentionable: z.boolean() })).default({}),
  attachments: z
    .record(z.string(), z.object({ filename: z.string(), url: z.string(), size: z.number() }))
    .default({}),
});
const CommandData = z.object({
  name: z.string(),
  type: z.number(),
  options: z.array(Option).default([]),
  resolved: Resolved.default({ channels: {}, roles: {}, attachments: {} }),
});
/** A field of a form that was sent, under its label. */
const Filled = z.object({ component: z.object({ custom_id: z.string(), value: z.string() }) });

/** An interaction as it arrives over the gateway or over HTTP. */
export const Interaction = z.discriminatedUnion('type', [
  // Nothing of it is read: it may come bare.
  Base.extend({
    id: z.string().default(''),
    application_id: z.string().default(''),
    token: z.string().default(''),
    type: z.literal(InteractionType.Ping),
  }),
  Base.extend({ type: z.literal(InteractionType.ApplicationCommand), data: CommandData }),
  Base.extend({ type: z.literal(InteractionType.ApplicationCommandAutocomplete), data: CommandData }),
  Base.extend({
    type: z.literal(InteractionType.MessageComponent),
    data: z.object({ custom_id: z.string() }),
  }),
  Base.extend({
    type: z.literal(InteractionType.ModalSubmit),
    data: z.object({ custom_id: z.string(), components: z.array(Filled) }),
    /** The message with the button that opened the form, if one did. */
    message: z.object({ id: z.string() }).optional(),
  }),
]);

export type Interaction = z.infer<typeof Interaction>;
export type CommandInteraction = Extract<Interaction, { type: InteractionType.ApplicationCommand }>;
export type AutocompleteInteraction = Extract<
  Interaction,
  { type: InteractionType.ApplicationCommandAutocomplete }
>;
export type ComponentInteraction = Extract<Interaction, { type: InteractionType.MessageComponent }>;
export type FormInteraction = Extract<Interaction, { type: InteractionType.ModalSubmit }>;

/** The name of the subcommand that was called, if one was. */
export const subcommandOf = (data: z.infer<typeof CommandData>): string | undefined =>
  data.options.find(({ type }) => type === ApplicationCommandOptionType.Subcommand)?.name;

/** The options of a command by name; those of a subcommand when it has one. */
export function givenArguments(data: z.infer<typeof CommandData>): Record<string, string | number | boolean> {
  const leaves = data.options.flatMap((option): z.infer<typeof Leaf>[] => option.options ?? [option]);
  return Object.fromEntries(
    leaves.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The option that is being typed, and what of it. */
export function focusedOf(data: z.infer<typeof CommandData>): { name: string; typed: string } {
  const leaves = data.options.flatMap((option): z.infer<typeof Leaf>[] => option.options ?? [option]);
  const focused = leaves.find((option) => option.focused);
  return { name: focused?.name ?? '', typed: String(focused?.value ?? '') };
}

/** Where somebody asks. */
export const placeOf = ({ guild_id, channel }: Interaction): Place => ({
  server: guild_id,
  channel: channel?.id,
});

/** Who pressed or typed: the member's id in a server, the user's in a direct message. */
export const askerOf = (interaction: Interaction): string =>
  interaction.member?.user.id ?? interaction.user?.id ?? '';

/** Whether the interaction came from a message: its answer may take the place of that. */
export const hasMessage = (interaction: Interaction): boolean =>
  interaction.type === InteractionType.MessageComponent ||
  (interaction.type === InteractionType.ModalSubmit && interaction.message !== undefined);
