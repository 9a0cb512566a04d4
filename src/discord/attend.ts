import { InteractionType } from 'discord-api-types/v10';
import { converse, type Transport } from './converse.ts';
import type { HandlerOptions } from './handler.ts';
import type { Interaction } from './interaction.ts';
import { codeOf, isOver } from './transport.ts';

/** Answer an interaction, however it came; log what could not be sent. Never rejects. */
export async function attend(
  interaction: Interaction,
  options: HandlerOptions,
  transport: Transport,
): Promise<void> {
  try {
    await converse(interaction, options, transport);
  } catch (error) {
    const about = {
      interaction: interaction.id,
      type: InteractionType[interaction.type],
      code: codeOf(error),
    };
    if (isOver(error)) options.log.warn(about, 'an interaction could not be answered in time');
    else options.log.error({ ...about, err: error }, 'an answer could not be sent');
  }
}
