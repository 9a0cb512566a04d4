import { InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';

// What Parallax reads of an interaction; the rest of what Discord sends is left alone.

const User = z.object({ id: z.string() });

const Base = z.object({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  guild_id: z.string().optional(),
  member: z.object({ user: User, roles: z.array(z.string()), permissions: z.string() }).optional(),
  user: User.optional(),
});

const Value = z.union([z.string(), z.number(), z.boolean()]);
const Leaf = z.object({ name: z.string(), value: Value.optional(), focused: z.boolean().optional() });
/** A value, or a subcommand with its values. */
const Option = Leaf.extend({ options: z.array(Leaf).optional() });
const CommandData = z.object({ name: z.string(), type: z.number(), options: z.array(Option).default([]) });

/** An interaction as it arrives over the gateway or over HTTP. */
export const Interaction = z.discriminatedUnion('type', [
  Base.extend({ type: z.literal(InteractionType.Ping) }),
  Base.extend({ type: z.literal(InteractionType.ApplicationCommand), data: CommandData }),
  Base.extend({ type: z.literal(InteractionType.ApplicationCommandAutocomplete), data: CommandData }),
  Base.extend({
    type: z.literal(InteractionType.MessageComponent),
    data: z.object({ custom_id: z.string() }),
  }),
]);

export type Interaction = z.infer<typeof Interaction>;
export type CommandInteraction = Extract<Interaction, { type: InteractionType.ApplicationCommand }>;
export type AutocompleteInteraction = Extract<
  Interaction,
  { type: InteractionType.ApplicationCommandAutocomplete }
>;
export type ComponentInteraction = Extract<Interaction, { type: InteractionType.MessageComponent }>;

/** The options of a command by name; those of a subcommand when it has one. */
export function givenArguments(data: z.infer<typeof CommandData>): Record<string, string | number | boolean> {
  const leaves = data.options.flatMap((option): z.infer<typeof Leaf>[] => option.options ?? [option]);
  return Object.fromEntries(
    leaves.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Who pressed or typed: the member's id in a server, the user's in a direct message. */
export const askerOf = (interaction: Interaction): string =>
  interaction.member?.user.id ?? interaction.user?.id ?? '';
