import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  type InteractionType,
} from 'discord-api-types/v10';
import { isNesting } from '../rules/options.ts';

/** What somebody types into the options of a command: text for ids too. */
export type Typed = Readonly<Record<string, string | number | boolean>>;

/** Options as an interaction carries them. */
export type Filled = APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommand>;
/** Options while somebody is still typing: numbers are text, and one is in focus. */
export type Draft =
  APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommandAutocomplete> & {
    readonly focused?: boolean;
  };

const { String: Text, Integer, Number: Real, Boolean: Flag } = ApplicationCommandOptionType;

/**
 * Turns what was typed into what Discord's client sends, by the options that the bot registered.
 * @throws for anything that the client would not let anybody send
 */
export function fillOptions(registered: readonly APIApplicationCommandOption[], typed: Typed): Filled[] {
  refuseStrange(registered, typed);
  return registered
    .filter((option) => !isNesting(option))
    .flatMap((option) => {
      const value = typed[option.name];
      if (value !== undefined) return [filled(option, value)];
      if (option.required) throw new Error(`the option "${option.name}" is required`);
      return [];
    });
}

/**
 * What the client sends while somebody types into one option; nothing has to be complete or valid yet.
 * @throws when the option in focus was not registered with autocompletion
 */
export function draftOptions(
  registered: readonly APIApplicationCommandOption[],
  typed: Typed,
  focused: string,
): Draft[] {
  refuseStrange(registered, { [focused]: '', ...typed });
  return registered
    .filter((option) => !isNesting(option))
    .flatMap((option): Draft[] => {
      const { name } = option;
      const value = typed[name];
      const completes = 'autocomplete' in option && option.autocomplete === true;
      if (name === focused && completes)
        return [{ name, type: option.type, value: String(value ?? ''), focused: true }];
      if (name === focused) throw new Error(`the option "${name}" has no autocompletion`);
      if (value === undefined) return [];
      const { type } = option;
      if (type === Integer || type === Real) return [{ name, type, value: String(value) }];
      const complete = filled(option, value);
      return complete.type === Integer || complete.type === Real ? [] : [complete];
    });
}

function refuseStrange(registered: readonly APIApplicationCommandOption[], typed: Typed): void {
  const names = registered.map(({ name }) => name);
  const strange = Object.keys(typed).find((name) => !names.includes(name));
  if (strange !== undefined)
    throw new Error(`no option "${strange}" is registered, only ${names.join(', ') || 'none'}`);
}

function filled(option: APIApplicationCommandBasicOption, value: string | number | boolean): Filled {
  const { name, type } = option;
  const refuse = (why: string) => new Error(`the option "${name}" refuses ${JSON.stringify(value)}: ${why}`);
  const among = (choices: readonly { readonly value: string | number }[] | undefined) => {
    if (choices?.length && !choices.some((choice) => choice.value === value))
      throw refuse('it is not one of the choices');
  };
  switch (type) {
    case Text: {
      if (typeof value !== 'string') throw refuse('it takes text');
      const { min_length = 0, max_length = 6000 } = option;
      if (value.length < min_length || value.length > max_length)
        throw refuse(`its length is ${value.length}`);
      among(option.choices);
      return { name, type, value };
    }
    case Integer:
    case Real: {
      if (typeof value !== 'number' || (type === Integer && !Number.isInteger(value)))
        throw refuse('it takes a number');
      const { min_value = -(2 ** 53), max_value = 2 ** 53 } = option;
      if (value < min_value || value > max_value) throw refuse('it is out of range');
      among(option.choices);
      return { name, type, value };
    }
    case Flag:
      if (typeof value !== 'boolean') throw refuse('it takes true or false');
      return { name, type, value };
    default:
      if (!/^\d+$/.test(String(value))) throw refuse('it takes an id');
      return { name, type, value: String(value) };
  }
}
