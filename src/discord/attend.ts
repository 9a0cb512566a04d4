import { InteractionType } from 'discord-api-types/v10';
import type { InteractionOutcome } from '../meter.ts';
import { converse } from './converse.ts';
import { countedAs } from './counted.ts';
import type { HandlerOptions } from './handler-options.ts';
import type { Interaction } from './interaction.ts';
import { codeOf, isOver, type Transport } from './transport.ts';

async function answer(
  interaction: Interaction,
  options: HandlerOptions,
  transport: Transport,
): Promise<InteractionOutcome> {
  try {
    const outcome = await converse(interaction, options, transport);
    return (outcome.is === 'message' && outcome.error) || 'answered';
  } catch (error) {
    const about = {
      interaction: interaction.id,
      type: InteractionType[interaction.type],
      code: codeOf(error),
    };
    if (isOver(error)) options.log.warn(about, 'an interaction could not be answered in time');
    else options.log.error({ ...about, err: error }, 'an answer could not be sent');
    return 'lost';
  }
}

/** Answer an interaction, however it came; count it, and log what could not be sent. Never rejects. */
export async function attend(
  interaction: Interaction,
  options: HandlerOptions,
  transport: Transport,
): Promise<void> {
  const arrived = performance.now();
  const outcome = await answer(interaction, options, transport);
  options.meter?.interaction(countedAs(interaction), outcome, (performance.now() - arrived) / 1000);
}
