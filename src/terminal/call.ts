import { parseArguments } from '../../commands/arguments.ts';
import type { Answered, Command, CorpusPort } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/registry.ts';
import { stateOf } from '../answer/corpus.ts';
import { storyOf } from '../answer/story.ts';
import { UserError } from '../answer/user-error.ts';
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

/** Answer one call from a library in this process. Throws a UserError for a wrong call. */
export async function answerCall(
  library: Library,
  call: Call,
  reload: CorpusPort['reload'],
): Promise<{ readonly answered: Answered; readonly story: Story }> {
  const command = commandOf(call.command);
  const words = (call.words ?? []).join(' ');
  // The only subcommand of a command goes without saying.
  const sub = command.needs === 'service' ? command.subcommand?.name : undefined;
  if (words && words !== sub) throw new UserError(label('error.words', { words }));
  const args = parseArguments(command, call.options);
  if (command.needs === 'story') {
    const story = storyOf(library, typeof args.story === 'string' ? args.story : undefined);
    return { answered: command.run(story, args), story };
  }
  const state = stateOf(library);
  return {
    answered: await command.run({ state: () => state, reload }),
    story: NO_STORY,
  };
}
