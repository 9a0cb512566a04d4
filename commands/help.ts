import { type Described, showHelp } from '../src/answer/help.ts';
import { ownOf } from '../src/desk/key.ts';
import { label, say } from '../src/locale/label.ts';
import { action, actionsOf, hasSubcommands, type ServiceCommand } from './action.ts';
import type { Command } from './command.ts';

/** A command with one subcommand is typed and told as that. */
const described = (command: Command): Described => {
  if (command.needs === 'story' || !hasSubcommands(command)) return command;
  const [first, ...others] = actionsOf(command);
  return first && others.length === 0
    ? { name: `${command.name} ${first.name}`, description: first.description }
    : command;
};

/** What the given commands can do, and which version of which story is served. */
export function helpOn(commands: readonly Command[]): ServiceCommand {
  const [name, description] = ['help', say(label('help.description'))];
  return {
    needs: 'service',
    name,
    description,
    does: action({
      name,
      description,
      options: [],
      moderators: false,
      async run({ corpus, catalogue }, _args, { server }) {
        const seen = await catalogue.seen(server);
        const stories = corpus.state().stories.filter(({ id }) => seen.some(({ key }) => key === id));
        const own = seen.filter(({ key }) => ownOf(key)).map(({ id }) => id);
        return {
          answer: showHelp({ stories, own }, commands.map(described)),
          data: () => ({ stories, ...(own.length && { own }) }),
        };
      },
    }),
  };
}
