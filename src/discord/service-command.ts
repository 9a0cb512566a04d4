import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { type Action, actionOf, actionsOf, type Served, type ServiceCommand } from '../../commands/action.ts';
import { parseArguments } from '../../commands/arguments.ts';
import type { Caller } from '../../commands/caller.ts';
import { COMMANDS } from '../../commands/registry.ts';
import type { Button } from '../answer/form.ts';
import { UserError } from '../answer/user-error.ts';
import { label, say } from '../locale/label.ts';
import { NO_STORY } from '../story/story.ts';
import { decodeAction, encodeAction } from './action-id.ts';
import { callerOf } from './caller.ts';
import { formOf } from './form.ts';
import type { HandlerOptions } from './handler-options.ts';
import {
  type AutocompleteInteraction,
  type CommandInteraction,
  type ComponentInteraction,
  type FormInteraction,
  givenArguments,
  hasMessage,
  type Interaction,
  subcommandOf,
} from './interaction.ts';
import { type MessageBody, message, row } from './message.ts';
import type { Outcome } from './outcome.ts';
import { pagesOf } from './pages.ts';

// The commands about Parallax itself: what they answer is for the caller alone.

const STYLES = {
  primary: ButtonStyle.Primary,
  plain: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

/** What can be shown: an answer, or the embeds that one was made into, with buttons below. */
type Shown = Exclude<Served, { readonly form: unknown }>;

/** An answer of a service command as a message. */
export function messageOf(command: string, shown: Shown): MessageBody {
  const embeds = 'embeds' in shown ? [...shown.embeds] : (pagesOf(shown.answer, NO_STORY)[0] ?? []);
  return message(embeds, rows(command, shown.buttons ?? []));
}

const rows = (command: string, buttons: readonly Button[]) =>
  buttons.length === 0
    ? []
    : [
        row(
          ...buttons.map((of) => ({
            type: ComponentType.Button as const,
            style: STYLES[of.style],
            label: say(of.label),
            custom_id: encodeAction(command, of.press),
          })),
        ),
      ];

function outcomeOf({ name }: ServiceCommand, served: Served, replaces: boolean): Outcome {
  if ('form' in served)
    return { is: 'form', form: formOf(served.form, encodeAction(name, served.form.submit)) };
  return { is: 'message', message: messageOf(name, served), hidden: true, replaces };
}

/** The action that is called. Throws a UserError where there is none (an old registration), or the caller may not. */
function allowed(command: ServiceCommand, subcommand: string | undefined, caller: Caller): Action {
  const action = actionOf(command, subcommand);
  if (!action) throw new UserError(label('error.command'));
  if (action.moderators && !caller.moderator) throw new UserError(label('error.moderators'));
  return action;
}

/** What moderators do is done once, however often and wherever it arrives. Rejects with a UserError for the second time. */
async function once({ id }: Interaction, { claims }: HandlerOptions): Promise<void> {
  if (claims && !(await claims(id))) throw new UserError(label('error.twice'));
}

/** Run a service command. Throws UserErrors. */
export async function serveCommand(
  command: ServiceCommand,
  interaction: CommandInteraction,
  options: HandlerOptions,
): Promise<Outcome> {
  const caller = await callerOf(interaction, options);
  const action = allowed(command, subcommandOf(interaction.data), caller);
  const args = parseArguments(action, givenArguments(interaction.data));
  if (action.moderators) await once(interaction, options);
  return outcomeOf(command, await action.run(options, args, caller), false);
}

/** The suggestions for an option of a service command. Throws UserErrors. */
export async function serveAutocomplete(
  command: ServiceCommand,
  interaction: AutocompleteInteraction,
  focused: { readonly name: string; readonly typed: string },
  options: HandlerOptions,
): Promise<{ name: string; value: string }[]> {
  const caller = await callerOf(interaction, options);
  const completer = allowed(command, subcommandOf(interaction.data), caller).completes[focused.name];
  const choices = (await completer?.(options, focused.typed, caller)) ?? [];
  return choices.map(({ name, value }) => ({ name, value }));
}

/** A button of a service command's answer was pressed, or a form of it sent; undefined for a custom id of another kind. Throws UserErrors. */
export async function serveReply(
  interaction: ComponentInteraction | FormInteraction,
  options: HandlerOptions,
): Promise<Outcome | undefined> {
  const called = decodeAction(interaction.data.custom_id);
  if (!called) return undefined;
  const command = COMMANDS.get(called.command);
  if (command?.needs !== 'service') throw new UserError(label('error.command'));
  const caller = await callerOf(interaction, options);
  // Whoever had the right when the message came may have lost it since.
  if (actionsOf(command).every(({ moderators }) => moderators) && !caller.moderator)
    throw new UserError(label('error.moderators'));
  await once(interaction, options);
  const served = await ('components' in interaction.data
    ? command.submit?.(options, called.token, valuesOf(interaction.data.components), caller)
    : command.press?.(options, called.token, caller));
  if (!served) throw new UserError(label('error.command'));
  return outcomeOf(command, served, hasMessage(interaction));
}

const valuesOf = (components: FormInteraction['data']['components']): Record<string, string> =>
  Object.fromEntries(components.map(({ component }) => [component.custom_id, component.value]));
