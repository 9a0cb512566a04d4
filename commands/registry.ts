import type { Command } from './command.ts';
import compare from './compare.ts';
import corpus from './corpus.ts';
import demands from './demands.ts';
import digest from './digest.ts';
import { helpOn } from './help.ts';
import search from './search.ts';
import settings from './settings.ts';
import sources from './sources.ts';
import story from './story.ts';
import timeline from './timeline.ts';

/** In the order in which a newcomer needs them. */
const ALL: readonly Command[] = [
  demands,
  timeline,
  compare,
  search,
  sources,
  corpus,
  story,
  settings,
  digest,
];

/** Every command by name: the one list that dispatch, registration, help and the terminal read. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  [...ALL, helpOn(ALL)].map((command) => [command.name, command]),
);
