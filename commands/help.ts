import { type Described, showHelp } from '../src/answer/help.ts';
import { label, say } from '../src/locale/label.ts';
import type { Command, ServiceCommand } from './command.ts';

/** A command with a subcommand is typed and told as that. */
const described = (command: Command): Described => {
  const sub = command.needs === 'service' ? command.subcommand : undefined;
  return sub ? { name: `${command.name} ${sub.name}`, description: sub.description } : command;
};

/** What the given commands can do, and which version of which story is served. */
export const helpOn = (commands: readonly Command[]): ServiceCommand => ({
  needs: 'service',
  name: 'help',
  description: say(label('help.description')),
  options: [],
  moderators: false,
  async run(service) {
    const state = service.state();
    return { answer: showHelp(state, commands.map(described)), data: () => state };
  },
});
