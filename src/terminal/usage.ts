import { optionsOf } from '../../commands/arguments.ts';
import type { Command } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/registry.ts';
import { label, say } from '../locale/label.ts';

const aligned = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, description]) => `  ${name.padEnd(width)}  ${description}`).join('\n');
};

/** How to ask one command. */
export const usageOf = (command: Command): string =>
  [
    `npm run ask -- ${command.name} [--option value ...]`,
    '',
    command.description,
    '',
    aligned(
      optionsOf(command).map(({ name, description, required }) => [
        `--${name}`,
        required ? `${description} (${say(label('usage.required'))})` : description,
      ]),
    ),
  ].join('\n');

/** How to ask from a terminal, and which commands there are. */
export const usage = (): string =>
  [
    'npm run ask -- <command> [--option value ...] [--json] [--corpus DIR]',
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
