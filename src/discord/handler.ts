import { randomUUID } from 'node:crypto';
import {
  type APIApplicationCommandOptionChoice,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { ServiceCommand } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/registry.ts';
import { UserError } from '../answer/user-error.ts';
import { type Label, label, say } from '../locale/label.ts';
import { NO_STORY } from '../story/story.ts';
import type { Corpus } from './calls.ts';
import {
  type AutocompleteInteraction,
  askerOf,
  type CommandInteraction,
  type ComponentInteraction,
  givenArguments,
  type Interaction,
} from './interaction.ts';
import { type MessageBody, message } from './message.ts';
import { shorten } from './neutralise.ts';
import { pagesOf } from './pages.ts';

export interface HandlerOptions {
  readonly corpus: Corpus;
  readonly moderatorRoles: ReadonlySet<string>;
  readonly log: Logger;
}

/** How an interaction is answered. `replaces` is set when the message takes the place of the one with the pressed button. */
export type Outcome =
  | { readonly is: 'pong' }
  | { readonly is: 'choices'; readonly choices: APIApplicationCommandOptionChoice<string>[] }
  | {
      readonly is: 'message';
      readonly message: MessageBody;
      readonly hidden: boolean;
      readonly replaces: boolean;
    };

/** Longest value of a member's that is repeated in a sentence: Discord sends up to 6000 characters. */
const VALUE = 300;

const word = (of: Label): Outcome => ({
  is: 'message',
  message: message([{ description: say(of, (value) => shorten(value, VALUE)) }]),
  hidden: true,
  replaces: false,
});

/** Whether a member may run the corpus: Manage Server, or one of the configured roles. Never in direct messages. */
function isModerator({ member }: Interaction, roles: ReadonlySet<string>): boolean {
  if (!member) return false;
  const permissions = BigInt(member.permissions);
  const manages =
    (permissions & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
  return manages || member.roles.some((role) => roles.has(role));
}

async function runService(
  command: ServiceCommand,
  interaction: CommandInteraction,
  options: HandlerOptions,
): Promise<Outcome> {
  // An old registration may have had other subcommands.
  const [sub] = interaction.data.options;
  if (sub?.name !== command.subcommand?.name) throw new UserError(label('error.command'));
  if (command.moderators && !isModerator(interaction, options.moderatorRoles))
    throw new UserError(label('error.moderators'));
  const { answer } = await command.run(options.corpus);
  const [embeds = []] = pagesOf(answer, NO_STORY);
  return { is: 'message', message: message(embeds), hidden: true, replaces: false };
}

async function onCommand(interaction: CommandInteraction, options: HandlerOptions): Promise<Outcome> {
  const command = COMMANDS.get(interaction.data.name);
  if (!command) throw new UserError(label('error.command'));
  if (command.needs === 'service') return runService(command, interaction, options);
  const args = givenArguments(interaction.data);
  const hidden = args.private === true;
  const asker = hidden ? askerOf(interaction) : '';
  const answer = await options.corpus.ask('answer', { command: command.name, args, asker });
  return { is: 'message', message: answer, hidden, replaces: false };
}

async function onAutocomplete(
  { data }: AutocompleteInteraction,
  { corpus, log }: HandlerOptions,
): Promise<Outcome> {
  const focused = data.options.find((option) => option.focused);
  const call = { command: data.name, option: focused?.name ?? '', typed: String(focused?.value ?? '') };
  try {
    return { is: 'choices', choices: await corpus.ask('complete', { ...call, args: givenArguments(data) }) };
  } catch (error) {
    // Suggestions cannot carry a sentence; the answer to the command itself will say what is wrong.
    if (!(error instanceof UserError)) log.error({ err: error, call }, 'no suggestions');
    return { is: 'choices', choices: [] };
  }
}

async function onPress(interaction: ComponentInteraction, { corpus }: HandlerOptions): Promise<Outcome> {
  const call = { customId: interaction.data.custom_id, presser: askerOf(interaction) };
  const { message: shown, replaces } = await corpus.ask('press', call);
  return { is: 'message', message: shown, hidden: !replaces, replaces };
}

/** What a member is told of a fault of ours: that there was one, and the id of its line in the log. */
export function failed(error: unknown, interaction: Interaction, { log }: HandlerOptions): Outcome {
  const id = randomUUID().slice(0, 8);
  log.error({ err: error, id, interaction }, 'an interaction failed');
  return word(label('error.unexpected', { id }));
}

/** Whether only the asker will see the answer, as far as can be told before there is one. */
export const isHidden = (interaction: Interaction): boolean =>
  interaction.type === InteractionType.ApplicationCommand &&
  (COMMANDS.get(interaction.data.name)?.needs !== 'story' ||
    givenArguments(interaction.data).private === true);

/** Answer an interaction, however it came. Never rejects: whatever goes wrong is one sentence, and a log line with an id. */
export async function handle(interaction: Interaction, options: HandlerOptions): Promise<Outcome> {
  try {
    switch (interaction.type) {
      case InteractionType.Ping:
        return { is: 'pong' };
      case InteractionType.ApplicationCommand:
        return await onCommand(interaction, options);
      case InteractionType.ApplicationCommandAutocomplete:
        return await onAutocomplete(interaction, options);
      case InteractionType.MessageComponent:
        return await onPress(interaction, options);
    }
  } catch (error) {
    return error instanceof UserError ? word(error.label) : failed(error, interaction, options);
  }
}
