import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { Interaction } from '../exchange.ts';
import type { Problem } from '../rest/refusal.ts';

const bad = (path: readonly PropertyKey[], message: string): Problem => ({
  path,
  code: 'BASE_TYPE_BAD_VALUE',
  message,
});

/** Which kinds of interaction each type of answer fits. */
export function typeProblems(interaction: Interaction, type: InteractionResponseType): Problem[] {
  return fits(interaction, type)
    ? []
    : [bad(['type'], `Interaction type ${interaction.type} takes no answer of type ${type}.`)];
}

function fits({ type: asked, message }: Interaction, type: InteractionResponseType): boolean {
  const completing = asked === InteractionType.ApplicationCommandAutocomplete;
  switch (type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return completing;
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return !completing;
    case InteractionResponseType.UpdateMessage:
    case InteractionResponseType.DeferredMessageUpdate:
      return !completing && message !== undefined;
    case InteractionResponseType.Modal:
      return !completing && asked !== InteractionType.ModalSubmit;
    default:
      return false;
  }
}

/** A deferred answer says only whether it will be ephemeral. */
export function deferralProblems(data: object & { readonly flags?: number | null | undefined }): Problem[] {
  const { flags, ...rest } = data;
  const problems = Object.keys(rest).map((key) => bad(['data', key], 'A deferred answer takes only flags.'));
  if ((flags ?? 0) & ~MessageFlags.Ephemeral)
    problems.push(bad(['data', 'flags'], 'Only the ephemeral flag.'));
  return problems;
}

/** The value of a suggestion is 1 to 100 characters long, as its name; the schema says 6000. */
export function choiceValueProblems(choices: readonly { readonly value: string | number }[]): Problem[] {
  return choices.flatMap(({ value }, n) => {
    const { length } = String(value);
    const path = ['data', 'choices', n, 'value'];
    return length >= 1 && length <= 100 ? [] : [bad(path, 'Must be between 1 and 100 in length.')];
  });
}
