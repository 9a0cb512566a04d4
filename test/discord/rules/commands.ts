import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Problem } from '../refusal.ts';

type Path = readonly PropertyKey[];
type Translations = { readonly [locale: string]: string | null | undefined } | null | undefined;
type Named = { readonly name: string; readonly name_localizations?: Translations };
type Described = Named & {
  readonly description?: string | undefined;
  readonly description_localizations?: Translations;
  readonly choices?: readonly (Named & { readonly value: string | number })[];
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
};

const slashName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** The most slash commands that an application may have in one place. */
export const mostCommands = 100;

/** What no schema says about a slash command: names, the order of its options, and 8000 characters in all. */
export function commandProblems(slash: RESTPostAPIChatInputApplicationCommandsJSONBody, at: Path): Problem[] {
  const problems = [
    ...nameProblems(slash, at),
    ...optionProblems(slash.options ?? [], [...at, 'options'], 0),
  ];
  if (!slash.description?.trim()) {
    problems.push({
      path: [...at, 'description'],
      code: 'BASE_TYPE_REQUIRED',
      message: 'This field is required',
    });
  }
  const length = size(slash);
  if (length > 8000) {
    const message = `Command exceeds maximum size (8000), it has ${length}`;
    problems.push({ path: at, code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  return problems;
}

function nameProblems({ name, name_localizations: others }: Named, at: Path): Problem[] {
  const translated = Object.entries(others ?? {}).map(([locale, text]) => ({
    path: ['name_localizations', locale],
    text,
  }));
  return [{ path: ['name'], text: name }, ...translated]
    .filter(({ text }) => text && (!slashName.test(text) || text !== text.toLowerCase()))
    .map(({ path }) => ({
      path: [...at, ...path],
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      message: 'Command name is invalid',
    }));
}

function optionProblems(options: readonly APIApplicationCommandOption[], at: Path, depth: number): Problem[] {
  const problems: Problem[] = [];
  const names = options.map(({ name }) => name);
  const nested = options.filter(isNesting).length;
  options.forEach((option, n) => {
    const path = [...at, n];
    const bad = (code: string, message: string) => problems.push({ path, code, message });
    problems.push(...nameProblems(option, path));
    if (names.indexOf(option.name) < n)
      bad('APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option names must be unique');
    if (option.required && options.slice(0, n).some((before) => !isNesting(before) && !before.required)) {
      bad(
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    if (nested > 0 && !isNesting(option)) {
      bad('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands and options cannot stand side by side');
    }
    if (isNesting(option)) {
      const allowed = option.type === ApplicationCommandOptionType.SubcommandGroup ? depth === 0 : depth < 2;
      if (!allowed)
        bad('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-command option type is not allowed here');
      problems.push(...optionProblems(option.options ?? [], [...path, 'options'], depth + 1));
    } else if ('choices' in option && option.choices) {
      problems.push(...choiceProblems(option.choices, option.autocomplete, path));
    }
  });
  return problems;
}

/** Whether an option holds options of its own. */
function isNesting(option: APIApplicationCommandOption) {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function choiceProblems(
  choices: readonly (Named & { value: unknown })[],
  autocomplete: unknown,
  at: Path,
): Problem[] {
  const problems: Problem[] = [];
  const bad = (path: Path, code: string, message: string) =>
    problems.push({ path: [...at, ...path], code, message });
  if (autocomplete && choices.length > 0) {
    bad(['choices'], 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES', 'Choices exclude autocompletion');
  }
  choices.forEach(({ name, value }, n) => {
    const same = (other: Named & { value: unknown }) => other.name === name || other.value === value;
    if (choices.findIndex(same) < n) {
      bad(
        ['choices', n],
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS',
        'Choice names and values must be unique',
      );
    }
    if (String(value).length < 1 || String(value).length > 100) {
      bad(['choices', n, 'value'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
    }
  });
  return problems;
}

/** The characters of names, descriptions and values, each text with its longest localisation. */
function size(part: Described): number {
  const longest = (text: string | undefined, others: Translations) =>
    Math.max(text?.length ?? 0, ...Object.values(others ?? {}).map((other) => other?.length ?? 0));
  const choices = part.choices?.map((c) => longest(c.name, c.name_localizations) + String(c.value).length);
  const inner = [...(choices ?? []), ...(part.options ?? []).map(size)];
  const own =
    longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations);
  return inner.reduce((sum, n) => sum + n, own);
}
