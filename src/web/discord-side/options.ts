import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { label, say } from '../../locale/label.ts';
import type { Act } from '../protocol.ts';
import type { Registered } from './catalogue.ts';
import { Refused } from './refused.ts';

type Typed = Extract<Act, { act: 'command' }>['options'];
type Value = Typed[string];

/** An option as an interaction carries it. */
export interface Filled {
  readonly name: string;
  readonly type: Type;
  readonly value?: Value;
  readonly focused?: true;
  readonly options?: readonly Filled[];
}

/** What Discord's own client lets an option be. */
function fits(option: APIApplicationCommandBasicOption, value: Value): boolean {
  switch (option.type) {
    case Type.Boolean:
      return typeof value === 'boolean';
    case Type.Integer:
    case Type.Number: {
      const { min_value: min = -(2 ** 53), max_value: max = 2 ** 53 } = option;
      const whole = option.type === Type.Number || Number.isInteger(value);
      return typeof value === 'number' && whole && value >= min && value <= max;
    }
    case Type.String: {
      const { min_length: min = 0, max_length: max = 6000 } = option;
      const offered = 'choices' in option && option.choices?.length ? option.choices : undefined;
      if (typeof value !== 'string' || (offered && !offered.some((one) => one.value === value))) return false;
      return value.length >= min && value.length <= max;
    }
    default:
      return typeof value === 'string' && /^\d+$/.test(value);
  }
}

const nested = ({ subcommand }: Registered, options: readonly Filled[]): readonly Filled[] =>
  subcommand === undefined ? options : [{ name: subcommand, type: Type.Subcommand, options }];

/** The options of a command that is sent. Throws what Discord's client would say of those that it does not send. */
export function filledOptions(command: Registered, typed: Typed): readonly Filled[] {
  const filled = command.options.flatMap((option): Filled[] => {
    const { name, type, required } = option;
    const value = typed[name];
    if (value === undefined && required) throw new Refused(say(label('web.required', { option: name })));
    if (value === undefined) return [];
    if (!fits(option, value))
      throw new Refused(say(label('web.unfit', { option: name, description: option.description })));
    return [{ name, type, value }];
  });
  return nested(command, filled);
}

/** The options of a command while one of them is typed; nothing has to be complete. */
export const draftOptions = (command: Registered, typed: Typed, focused: string): readonly Filled[] =>
  nested(
    command,
    command.options.flatMap((option): Filled[] => {
      const { name, type } = option;
      const value = typed[name];
      if (name === focused) return [{ name, type, value: String(value ?? ''), focused: true }];
      return value !== undefined && fits(option, value) ? [{ name, type, value }] : [];
    }),
  );
