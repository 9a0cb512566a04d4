import { showReload } from '../src/answer/corpus.ts';
import { label, say } from '../src/locale/label.ts';
import { action, type ServiceCommand } from './action.ts';

/** Read the articles again. All or nothing; the old corpus answers until the new one is ready. */
const reload = action({
  name: 'reload',
  description: say(label('corpus.reload.description')),
  options: [],
  moderators: true,
  async run({ corpus }) {
    const report = await corpus.reload();
    return { answer: showReload(report), data: () => report };
  },
});

/** For moderators: run the corpus. */
const corpus: ServiceCommand = {
  needs: 'service',
  name: 'corpus',
  description: say(label('corpus.description')),
  does: [reload],
};
export default corpus;
