import { digestNow, previewOf } from '../../src/digest/now.ts';
import { explain, explainEntry } from '../../src/digest/why.ts';
import { label, say } from '../../src/locale/label.ts';
import { action } from '../action.ts';
import { chosenSchedule, completeSchedule, courierFor, scheduleOption, sentences } from './chosen.ts';

const chosen = {
  options: [scheduleOption],
  moderators: true,
  completes: { schedule: completeSchedule },
} as const;

/** What a digest would hold now: nothing is posted, and nothing counts as shown. */
export const preview = action({
  ...chosen,
  name: 'preview',
  description: say(label('digest.preview.description')),
  async run(services, args, caller) {
    const { courier } = courierFor(services, caller);
    const schedule = await chosenSchedule(courier, caller, args.schedule);
    return { embeds: (await previewOf(schedule, courier)).embeds };
  },
});

/** Post a digest now, whatever the time is. */
export const now = action({
  ...chosen,
  name: 'now',
  description: say(label('digest.now.description')),
  async run(services, args, caller) {
    const { courier } = courierFor(services, caller);
    const schedule = await chosenSchedule(courier, caller, args.schedule);
    const { entry, first } = await digestNow(schedule, courier);
    const again = first ? [] : [label('digest.now.again')];
    return sentences(label('digest.now.title'), [
      ...again,
      ...(await explainEntry(schedule, entry, courier)),
    ]);
  },
});

/** Why the last digest did or did not appear. */
export const why = action({
  ...chosen,
  name: 'why',
  description: say(label('digest.why.description')),
  async run(services, args, caller) {
    const { courier } = courierFor(services, caller);
    const schedule = await chosenSchedule(courier, caller, args.schedule);
    return sentences(label('why.title'), await explain(schedule, courier));
  },
});
