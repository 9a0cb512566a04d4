import {
  type Action,
  actionOf,
  actionsOf,
  type CorpusPort,
  type ServiceCommand,
} from '../../commands/action.ts';
import type { Answered } from '../../commands/answered.ts';
import { parseArguments } from '../../commands/arguments.ts';
import type { Caller } from '../../commands/caller.ts';
import type { Command } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/registry.ts';
import { stateOf } from '../answer/corpus.ts';
import { storyOf } from '../answer/story.ts';
import { UserError } from '../answer/user-error.ts';
import { storiesOnDisk } from '../desk/catalogue.ts';
import { label } from '../locale/label.ts';
import type { Library } from '../story/library.ts';
import { NO_STORY, type Story } from '../story/story.ts';

/** A call from a terminal or a batch. `words` are those between the command and its options. */
export interface Call {
  readonly command: string;
  readonly words?: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** The command of a name. Throws a UserError that lists them when there is none. */
export function commandOf(name: string): Command {
  const command = COMMANDS.get(name);
  if (command) return command;
  const commands = [...COMMANDS.keys()].join(', ');
  throw new UserError(label('error.command.unknown', { command: name, commands }));
}

/** Whoever has a terminal here may run the corpus. */
const OPERATOR: Caller = {
  user: '',
  server: undefined,
  channel: undefined,
  locale: undefined,
  manages: true,
  moderator: true,
  channels: new Map(),
  roles: new Map(),
  attachments: new Map(),
};

/** The action that the words after a command name; the only subcommand of a command goes without saying. */
function actionHere(command: ServiceCommand, words: string): Action {
  const [only, ...others] = actionsOf(command);
  const action = words || others.length > 0 ? actionOf(command, words) : only;
  if (!action) throw new UserError(label('error.words', { words }));
  return action;
}

/** Answers a call that was understood. Rejects with a UserError for what the library does not have. */
type Answering = (
  library: Library,
  reload: CorpusPort['reload'],
) => Promise<{ readonly answered: Answered; readonly story: Story }>;

/** Understand a call before there is a library: who made a mistake need not wait for one. Throws a UserError for a wrong call. */
export function understand(call: Call): Answering {
  const command = commandOf(call.command);
  const words = (call.words ?? []).join(' ');
  if (command.needs === 'story') {
    if (words) throw new UserError(label('error.words', { words }));
    const args = parseArguments(command, call.options);
    return async (library) => {
      const story = storyOf(library, typeof args.story === 'string' ? args.story : undefined);
      return { answered: command.run(story, args), story };
    };
  }
  const action = actionHere(command, words);
  const args = parseArguments(action, call.options);
  return async (library, reload) => {
    const state = stateOf(library);
    const corpus = { state: () => state, reload };
    const catalogue = storiesOnDisk(() => [...library.keys()]);
    const served = await action.run({ corpus, catalogue, desk: undefined }, args, OPERATOR);
    if (!('answer' in served)) throw new UserError(label('error.server'));
    return { answered: served, story: NO_STORY };
  };
}
