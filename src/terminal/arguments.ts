/** A call as it was typed: a command, the words after it, and its options by name, still texts. */
export interface TypedCall {
  readonly command: string;
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

/**
 * The command, the words and the options of a command line: `--name value`, `--name=value`, and `--name` alone, which is
 * empty. The `flags` never take the next word for a value.
 */
export function splitArguments(args: readonly string[], flags: readonly string[]): TypedCall {
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [, name, value] = /^--([\w-]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    const next = args[i + 1];
    if (name === undefined) words.push(arg);
    else if (value !== undefined) options[name] = value;
    else if (flags.includes(name) || next === undefined || next.startsWith('--')) options[name] = '';
    else {
      options[name] = next;
      i++;
    }
  }
  const [command = '', ...rest] = words;
  return { command, words: rest, options };
}

/**
 * A call as it is typed in Discord: `/compare source:a with:b topic:two words`. Only the names that `optionsOf` gives for
 * the command open an option, so that a value may have colons.
 */
export function parseSlash(typed: string, optionsOf: (command: string) => readonly string[]): TypedCall {
  const [, command = '', rest = ''] = /^\s*\/?([\w-]*)\s*([\s\S]*)$/.exec(typed) ?? [];
  const names = optionsOf(command);
  const [before = '', ...parts] = names.length
    ? rest.split(new RegExp(`(?:^|\\s+)(${names.join('|')}):`))
    : [rest];
  const options: Record<string, string> = {};
  for (let i = 0; i + 1 < parts.length; i += 2) options[parts[i] ?? ''] = (parts[i + 1] ?? '').trim();
  return { command, words: before.split(/\s+/).filter(Boolean), options };
}
