import { showReload } from '../src/answer/corpus.ts';
import { label, say } from '../src/locale/label.ts';
import type { ServiceCommand } from './command.ts';

/** For moderators: read the articles again. All or nothing; the old corpus answers until the new one is ready. */
const corpus: ServiceCommand = {
  needs: 'service',
  name: 'corpus',
  description: say(label('corpus.description')),
  subcommand: { name: 'reload', description: say(label('corpus.reload.description')) },
  options: [],
  moderators: true,
  async run(service) {
    const report = await service.reload();
    return { answer: showReload(report), data: () => report };
  },
};
export default corpus;
