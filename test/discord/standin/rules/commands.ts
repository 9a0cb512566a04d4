import type {
  APIApplicationCommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Problem } from '../rest/refusal.ts';
import { type Named, nameProblems, type Translations } from './names.ts';
import { optionProblems } from './options.ts';

type Path = readonly PropertyKey[];
type Described = Named & {
  readonly description?: string | undefined;
  readonly description_localizations?: Translations;
  readonly choices?: readonly (Named & { readonly value: string | number })[];
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
};

/** The most slash commands that an application may have in one place. */
export const mostCommands = 100;

/** What no schema says about a slash command: names, the order of its options, and 8000 characters in all. */
export function commandProblems(slash: RESTPostAPIChatInputApplicationCommandsJSONBody, at: Path): Problem[] {
  const problems = [...nameProblems(slash, at), ...optionProblems(slash.options ?? [], [...at, 'options'])];
  if (!slash.description?.trim()) {
    const message = 'This field is required';
    problems.push({ path: [...at, 'description'], code: 'BASE_TYPE_REQUIRED', message });
  }
  const length = size(slash);
  if (length > 8000) {
    const message = `Command exceeds maximum size (8000), it has ${length}`;
    problems.push({ path: at, code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
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
