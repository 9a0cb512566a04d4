import { showHelp } from '../src/answer/help.ts';
import { label, say } from '../src/locale/label.ts';
import type { ServiceCommand } from './command.ts';

/** What Parallax can do, and which version of which story it serves. */
const help: ServiceCommand = {
  needs: 'service',
  name: 'help',
  description: say(label('help.description')),
  options: [],
  moderators: false,
  async run(service) {
    const state = service.state();
    return { answer: showHelp(state), data: () => state };
  },
};
export default help;
