import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { UserError } from '../src/answer/user-error.ts';
import { type Label, label, say } from '../src/locale/label.ts';
import type { Action } from './action.ts';
import type { StoryCommand } from './command.ts';
import { hidden, story } from './options.ts';
import type { Option, RawArguments } from './schema.ts';

/** All options of a story command or of an action, the shared ones included, as they are registered. */
export const optionsOf = (of: StoryCommand | Action): readonly Option[] =>
  'needs' in of ? [...of.options, story, hidden] : of.options;

const wrong = (option: string, value: unknown, expected: Label): UserError =>
  new UserError(label('error.option.value', { option, value: String(value), expected: say(expected) }));

/** Discord sends typed values, a terminal sends texts: both end as the type that the option declares. */
function typed(option: APIApplicationCommandBasicOption, value: unknown): string | number | boolean {
  const { name } = option;
  if (option.type === Type.Boolean) {
    if (value === true || value === 'true' || value === '') return true;
    if (value === false || value === 'false') return false;
    throw wrong(name, value, label('expected.boolean'));
  }
  if (option.type === Type.Integer) {
    const n = Number(value);
    const { min_value: min = 1, max_value: max = Number.MAX_SAFE_INTEGER } = option;
    if (!Number.isSafeInteger(n) || n < min || n > max)
      throw wrong(name, value, label('expected.integer', { min, max }));
    return n;
  }
  const given = String(value).trim();
  if (option.type !== Type.String) {
    if (!/^\d{1,20}$/.test(given)) throw wrong(name, given, label('expected.id'));
    return given;
  }
  if (option.max_length !== undefined && given.length > option.max_length)
    throw new UserError(label('error.option.long', { option: name, n: option.max_length }));
  const choices = 'choices' in option ? option.choices?.map((choice) => choice.value) : undefined;
  if (choices && !choices.includes(given))
    throw wrong(name, given, label('expected.choice', { choices: choices.join(', ') }));
  return given;
}

/**
 * Arguments from outside against the options of a story command or an action. Throws a UserError that names what is missing,
 * unknown, or no value for its option.
 */
export function parseArguments(
  of: StoryCommand | Action,
  given: Readonly<Record<string, unknown>>,
): RawArguments {
  const options = optionsOf(of);
  for (const option of Object.keys(given)) {
    if (!options.some(({ name }) => name === option))
      throw new UserError(
        label('error.option.unknown', { option, options: options.map(({ name }) => name).join(', ') }),
      );
  }
  const missing = options.find(({ name, required }) => required && given[name] === undefined);
  if (missing) throw new UserError(label('error.option.missing', { option: missing.name }));
  return Object.fromEntries(
    options.flatMap((option) => {
      const value = given[option.name];
      return value === undefined ? [] : [[option.name, typed(option, value)]];
    }),
  );
}
