/** A call as it was typed: a command and its options by name, still texts. */
export interface TypedCall {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** The options `--name value`, `--name=value` and `--name` (which is true) of a command line, and the words before them. */
export function splitArguments(args: readonly string[]): {
  words: string[];
  options: Record<string, string>;
} {
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [, name, value] = /^--([\w-]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (name === undefined) words.push(arg);
    else if (value !== undefined) options[name] = value;
    else if (args[i + 1] === undefined || args[i + 1]?.startsWith('--')) options[name] = '';
    else options[name] = args[++i] ?? '';
  }
  return { words, options };
}

/** A call as it is typed in Discord: `/compare source:a with:b topic:two words`. */
export function parseSlash(typed: string): TypedCall {
  const [, command = '', rest = ''] = /^\s*\/?([\w-]*)\s*([\s\S]*)$/.exec(typed) ?? [];
  const parts = rest.split(/(?:^|\s+)([a-z]+):/).slice(1);
  const options: Record<string, string> = {};
  for (let i = 0; i + 1 < parts.length; i += 2) options[parts[i] ?? ''] = (parts[i + 1] ?? '').trim();
  return { command, options };
}
