import type { Command } from './command.ts';
import compare from './compare.ts';
import corpus from './corpus.ts';
import demands from './demands.ts';
import help from './help.ts';
import search from './search.ts';
import sources from './sources.ts';
import timeline from './timeline.ts';

/** Every command by name: the one list that dispatch, registration, help and the terminal read. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  [demands, timeline, compare, search, sources, corpus, help].map((command: Command) => [
    command.name,
    command,
  ]),
);
