import { InteractionType } from 'discord-api-types/v10';
import { COMMANDS } from '../../commands/registry.ts';
import type { Counted } from '../meter.ts';
import { decodeAction } from './action-id.ts';
import { pageOf } from './custom-id.ts';
import type { Interaction } from './interaction.ts';

const TYPES = {
  [InteractionType.Ping]: 'ping',
  [InteractionType.ApplicationCommand]: 'command',
  [InteractionType.ApplicationCommandAutocomplete]: 'autocomplete',
  [InteractionType.MessageComponent]: 'component',
  [InteractionType.ModalSubmit]: 'form',
} as const;

/** The name of a command that an interaction gives, whatever it is. */
function nameIn(interaction: Interaction): string | undefined {
  if (interaction.type === InteractionType.Ping) return undefined;
  const { data } = interaction;
  return 'name' in data ? data.name : (decodeAction(data.custom_id) ?? pageOf(data.custom_id))?.command;
}

/** What an interaction is counted as. */
export function countedAs(interaction: Interaction): Counted {
  const name = nameIn(interaction);
  return {
    type: TYPES[interaction.type],
    command: name !== undefined && COMMANDS.has(name) ? name : 'other',
  };
}
