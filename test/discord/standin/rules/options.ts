import {
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Problem } from '../rest/refusal.ts';
import { nameProblems } from './names.ts';

type Path = readonly PropertyKey[];
type Choice = { readonly name: string; readonly value: unknown };

/** Whether an option holds options of its own, rather than a value. */
export function isNesting(
  option: APIApplicationCommandOption,
): option is APIApplicationCommandSubcommandOption | APIApplicationCommandSubcommandGroupOption {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

/** What is wrong with the options of a command, as they stand together. @param depth 0 right under the command */
export function optionProblems(
  options: readonly APIApplicationCommandOption[],
  at: Path,
  depth = 0,
): Problem[] {
  const nesting = options.some(isNesting);
  return options.flatMap((option, n) => {
    const path = [...at, n];
    const before = options.slice(0, n);
    const rules: readonly (readonly [broken: boolean, code: string, message: string])[] = [
      [before.some(({ name }) => name === option.name), 'NAME_INVALID', 'Option names must be unique'],
      [
        option.required === true && before.some(({ required }) => !required),
        'REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      ],
      [nesting && !isNesting(option), 'TYPE_INVALID', 'Sub-commands and options cannot stand side by side'],
      [!mayNest(option, depth), 'TYPE_INVALID', 'Sub-command option type is not allowed here'],
    ];
    const own = rules.flatMap(([broken, code, message]) =>
      broken ? [{ path, code: `APPLICATION_COMMAND_OPTIONS_${code}`, message }] : [],
    );
    return [...nameProblems(option, path), ...own, ...innerProblems(option, path, depth)];
  });
}

function mayNest({ type }: APIApplicationCommandOption, depth: number): boolean {
  if (type === ApplicationCommandOptionType.SubcommandGroup) return depth === 0;
  return type !== ApplicationCommandOptionType.Subcommand || depth < 2;
}

function innerProblems(option: APIApplicationCommandOption, at: Path, depth: number): Problem[] {
  if (isNesting(option)) return optionProblems(option.options ?? [], [...at, 'options'], depth + 1);
  if (!('choices' in option) || !option.choices) return [];
  return choiceProblems(option.choices, option.autocomplete === true, [...at, 'choices']);
}

function choiceProblems(choices: readonly Choice[], autocomplete: boolean, at: Path): Problem[] {
  const problems: Problem[] = [];
  if (autocomplete && choices.length > 0) {
    const message = 'Choices exclude autocompletion';
    problems.push({ path: at, code: 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES', message });
  }
  choices.forEach(({ name, value }, n) => {
    if (choices.findIndex((other) => other.name === name || other.value === value) < n) {
      const code = 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS';
      problems.push({ path: [...at, n], code, message: 'Choice names and values must be unique' });
    }
    const { length } = String(value);
    if (length < 1 || length > 100) {
      const message = 'Must be between 1 and 100 in length.';
      problems.push({ path: [...at, n, 'value'], code: 'BASE_TYPE_BAD_LENGTH', message });
    }
  });
  return problems;
}
