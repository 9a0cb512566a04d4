import { randomUUID } from 'node:crypto';
import { type APIApplicationCommandOptionChoice, InteractionType } from 'discord-api-types/v10';
import { completeFrom } from '../../commands/complete.ts';
import { COMMANDS } from '../../commands/registry.ts';
import { UserError } from '../answer/user-error.ts';
import { storyIn } from '../desk/catalogue.ts';
import { label } from '../locale/label.ts';
import { digest, pageOf } from './custom-id.ts';
import type { HandlerOptions } from './handler-options.ts';
import {
  type AutocompleteInteraction,
  askerOf,
  type CommandInteraction,
  type ComponentInteraction,
  type FormInteraction,
  focusedOf,
  givenArguments,
  type Interaction,
  placeOf,
} from './interaction.ts';
import { LIMITS } from './limits.ts';
import { type Outcome, word } from './outcome.ts';
import { pictured } from './pictured.ts';
import { serveAutocomplete, serveCommand, serveReply } from './service-command.ts';

type Choices = APIApplicationCommandOptionChoice<string>[];

const storyName = (args: Readonly<Record<string, unknown>>): string | undefined =>
  typeof args.story === 'string' ? args.story : undefined;

async function onCommand(interaction: CommandInteraction, options: HandlerOptions): Promise<Outcome> {
  const command = COMMANDS.get(interaction.data.name);
  if (!command) throw new UserError(label('error.command'));
  if (command.needs === 'service') return serveCommand(command, interaction, options);
  const args = givenArguments(interaction.data);
  const hidden = args.private === true;
  const asker = hidden ? askerOf(interaction) : '';
  const { key } = await storyIn(options.catalogue, placeOf(interaction), storyName(args));
  const shown = await options.corpus.ask(key, 'answer', { command: command.name, args, asker });
  const message = await pictured(shown, key, interaction, options);
  return { is: 'message', message, hidden, replaces: false };
}

async function choicesFor(interaction: AutocompleteInteraction, options: HandlerOptions): Promise<Choices> {
  const { data } = interaction;
  const focused = focusedOf(data);
  const command = COMMANDS.get(data.name);
  if (command?.needs === 'service') return serveAutocomplete(command, interaction, focused, options);
  if (!command) return [];
  const { name: option, typed } = focused;
  const place = placeOf(interaction);
  const seen = await options.catalogue.seen(place.server);
  const ids = seen.map(({ id }) => id);
  if (option === 'story') return completeFrom(ids, typed).map(({ name, value }) => ({ name, value }));
  const { key } = await storyIn(options.catalogue, place, storyName(givenArguments(data)));
  return options.corpus.ask(key, 'complete', { command: data.name, option, typed });
}

async function onAutocomplete(
  interaction: AutocompleteInteraction,
  options: HandlerOptions,
): Promise<Outcome> {
  try {
    return { is: 'choices', choices: (await choicesFor(interaction, options)).slice(0, LIMITS.choices) };
  } catch (error) {
    // Suggestions cannot carry a sentence; the answer to the command itself will say what is wrong.
    if (!(error instanceof UserError))
      options.log.error({ err: error, command: interaction.data.name }, 'no suggestions');
    return { is: 'choices', choices: [] };
  }
}

async function onPress(interaction: ComponentInteraction, options: HandlerOptions): Promise<Outcome> {
  const served = await serveReply(interaction, options);
  if (served) return served;
  const call = { customId: interaction.data.custom_id, presser: askerOf(interaction) };
  const target = pageOf(call.customId);
  const command = COMMANDS.get(target?.command ?? '');
  if (!target || !command) throw new UserError(label('error.command'));
  const seen = await options.catalogue.seen(interaction.guild_id);
  const story = seen.find(({ id }) => digest(id) === target.story);
  if (!story) throw new UserError(label('error.button', { command: command.name }));
  const { message: shown, replaces } = await options.corpus.ask(story.key, 'press', call);
  const message = await pictured(shown, story.key, interaction, options);
  return { is: 'message', message, hidden: !replaces, replaces };
}

async function onForm(interaction: FormInteraction, options: HandlerOptions): Promise<Outcome> {
  const served = await serveReply(interaction, options);
  if (!served) throw new UserError(label('error.command'));
  return served;
}

/** What a member is told of a fault of ours: that there was one, and the id of its line in the log. */
export function failed(error: unknown, interaction: Interaction, { log }: HandlerOptions): Outcome {
  const id = randomUUID().slice(0, 8);
  log.error({ err: error, id, interaction }, 'an interaction failed');
  return word(label('error.unexpected', { id }), 'failed');
}

/** Whether only the asker will see the answer, as far as can be told before there is one. */
export const isHidden = (interaction: Interaction): boolean =>
  interaction.type === InteractionType.ModalSubmit ||
  (interaction.type === InteractionType.ApplicationCommand &&
    (COMMANDS.get(interaction.data.name)?.needs !== 'story' ||
      givenArguments(interaction.data).private === true));

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
      case InteractionType.ModalSubmit:
        return await onForm(interaction, options);
    }
  } catch (error) {
    return error instanceof UserError ? word(error.label, 'refused') : failed(error, interaction, options);
  }
}
