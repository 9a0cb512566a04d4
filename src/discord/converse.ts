import {
  type APIInteractionResponse,
  InteractionType,
  MessageFlags,
  InteractionResponseType as Respond,
} from 'discord-api-types/v10';
import { label } from '../locale/label.ts';
import { failed, handle, isHidden } from './handler.ts';
import type { HandlerOptions } from './handler-options.ts';
import { hasMessage, type Interaction } from './interaction.ts';
import { ACKNOWLEDGE_WITHIN } from './limits.ts';
import { type Outcome, word } from './outcome.ts';
import { responseOf } from './response.ts';
import { isOver, type Transport } from './transport.ts';

/** An answer later than this is announced first: half of what Discord waits is left for the way there. */
const DEFER_AFTER = ACKNOWLEDGE_WITHIN / 2;

const deferral = (interaction: Interaction): APIInteractionResponse =>
  hasMessage(interaction)
    ? { type: Respond.DeferredMessageUpdate }
    : {
        type: Respond.DeferredChannelMessageWithSource,
        ...(isHidden(interaction) && { data: { flags: MessageFlags.Ephemeral } }),
      };

/**
 * Answer an interaction in time: at once where the answer is there, else announced and filled in. Gives what was sent in
 * the end; rejects when that cannot be sent.
 */
export async function converse(
  interaction: Interaction,
  options: HandlerOptions,
  transport: Transport,
): Promise<Outcome> {
  const outcome = handle(interaction, options);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, DEFER_AFTER, 'late');
  });
  const first = await Promise.race([outcome, late]);
  clearTimeout(timer);
  const { edit, follow } = transport;
  const acknowledge = (of: Outcome): Promise<void> =>
    transport.acknowledge(responseOf(of), (of.is === 'message' && of.message.files) || []);
  if (first !== 'late') return deliver(first, acknowledge);
  // Suggestions cannot be announced; too late, there are none.
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete)
    return deliver({ is: 'choices', choices: [] }, acknowledge);
  await transport.acknowledge(deferral(interaction), []);
  const answer = await outcome;
  // Discord opens a form only as the first answer.
  return deliver(answer.is === 'form' ? word(label('error.form.late'), 'refused') : answer, async (of) => {
    if (of.is !== 'message') return;
    if (hasMessage(interaction) && !of.replaces)
      await follow({ ...of.message, flags: MessageFlags.Ephemeral });
    else await edit(of.message);
  });

  /** A message that Discord refuses leaves the member with a sentence instead. */
  async function deliver(of: Outcome, send: (of: Outcome) => Promise<void>): Promise<Outcome> {
    try {
      await send(of);
      return of;
    } catch (error) {
      if (of.is !== 'message' || isOver(error)) throw error;
      const { files, ...message } = of.message;
      // A file that is refused costs no answer.
      if (files) {
        options.log.warn({ err: error, interaction: interaction.id }, 'an answer was refused with its files');
        return deliver({ ...of, message }, send);
      }
      const instead = failed(error, interaction, options);
      await send(instead);
      return instead;
    }
  }
}
