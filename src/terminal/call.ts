import { parseArguments } from '../../commands/arguments.ts';
import type { Answered, CorpusPort } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/registry.ts';
import { stateOf } from '../answer/corpus.ts';
import { storyOf } from '../answer/story.ts';
import { UserError } from '../answer/user-error.ts';
import { label } from '../locale/label.ts';
import type { Library } from '../story/library.ts';
import { NO_STORY, type Story } from '../story/story.ts';

/** Answer one call from a library in this process. Throws a UserError for a wrong call. */
export async function answerCall(
  library: Library,
  call: { readonly command: string; readonly options: Readonly<Record<string, unknown>> },
  reload: CorpusPort['reload'],
): Promise<{ readonly answered: Answered; readonly story: Story }> {
  const command = COMMANDS.get(call.command);
  if (!command)
    throw new UserError(
      label('error.command.unknown', { command: call.command, commands: [...COMMANDS.keys()].join(', ') }),
    );
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
