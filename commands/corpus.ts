import { label, say } from '../src/locale/label.ts';
import type { ServiceCommand } from './action.ts';
import { add, paste, press, submit } from './corpus/adding.ts';
import { check, history, list, reload, remove, show, undo } from './corpus/keeping.ts';
import { feeds, watch } from './corpus/watching.ts';

/** For moderators: run the corpus. */
const corpus: ServiceCommand = {
  needs: 'service',
  name: 'corpus',
  description: say(label('corpus.description')),
  does: [add, paste, watch, feeds, list, show, remove, undo, history, check, reload],
  press,
  submit,
};
export default corpus;
