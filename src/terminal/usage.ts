import { type Action, actionsOf, hasSubcommands } from '../../commands/action.ts';
import { optionsOf } from '../../commands/arguments.ts';
import type { Command, StoryCommand } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/registry.ts';
import { label, say } from '../locale/label.ts';

const aligned = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, description]) => `  ${name.padEnd(width)}  ${description}`).join('\n');
};

function usageLines(typed: string, of: StoryCommand | Action): string {
  return [
    `npm run ask -- ${typed} [--option value ...]`,
    '',
    of.description,
    '',
    aligned(
      optionsOf(of).map(({ name, description, required }) => [
        `--${name}`,
        required ? `${description} (${say(label('usage.required'))})` : description,
      ]),
    ),
  ].join('\n');
}

/** How to ask one command; each of its subcommands where it has some. */
export function usageOf(command: Command): string {
  if (command.needs === 'story') return usageLines(command.name, command);
  const { name } = command;
  return actionsOf(command)
    .map((action) => usageLines(hasSubcommands(command) ? `${name} ${action.name}` : name, action))
    .join('\n\n');
}

/** How to ask from a terminal, and which commands there are. */
export const usage = (): string =>
  [
    'npm run ask -- <command> [--option value ...] [--json] [--corpus DIR]',
    'npm run ask',
    'npm run ask -- --batch [--corpus DIR]',
    '',
    aligned([...COMMANDS.values()].map((one) => [one.name, one.description])),
    '',
    aligned([
      ['--json', say(label('usage.json'))],
      ['--explain', say(label('usage.explain'))],
      ['--batch', say(label('usage.batch'))],
      ['--corpus', say(label('usage.corpus'))],
      ['--help', say(label('usage.help'))],
    ]),
  ].join('\n');
