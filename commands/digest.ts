import { line, lines, type Section, text } from '../src/answer/answer.ts';
import { nextOf } from '../src/digest/why.ts';
import { label, say } from '../src/locale/label.ts';
import { action, type ServiceCommand } from './action.ts';
import {
  chosenSchedule,
  completeSchedule,
  courierFor,
  described,
  scheduleOption,
  sentences,
} from './digest/chosen.ts';
import { now, preview, why } from './digest/posting.ts';
import { schedule } from './digest/schedule.ts';

/** So many schedules fit a message; the rest is counted. */
const SHOWN = 20;

const list = action({
  name: 'list',
  description: say(label('digest.list.description')),
  options: [],
  moderators: true,
  async run(services, _args, caller) {
    const { courier, server } = courierFor(services, caller);
    const schedules = await courier.store.schedules.of(server);
    if (!schedules.length) return sentences(label('digest.list.title'), [label('digest.list.none')]);
    const entries = await Promise.all(
      schedules.slice(0, SHOWN).map(async (of) => {
        const said = [...(await described(services, of)), ...nextOf(of, courier.now())];
        return lines(...said.map((one) => line('plain', text(one))));
      }),
    );
    const rest = schedules.length - SHOWN;
    const more = rest > 0 ? [lines(line('note', text(label('digest.list.more', { n: rest }))))] : [];
    const section: Section = { tone: 'neutral', entries: [...entries, ...more] };
    return {
      answer: { title: label('digest.list.title'), filters: [], sections: [section] },
      data: () => ({ schedules }),
    };
  },
});

const stop = action({
  name: 'stop',
  description: say(label('digest.stop.description')),
  options: [scheduleOption],
  moderators: true,
  completes: { schedule: completeSchedule },
  async run(services, args, caller) {
    const { courier, server } = courierFor(services, caller);
    const chosen = await chosenSchedule(courier, caller, args.schedule);
    await courier.store.schedules.remove(server, chosen.id);
    return sentences(label('digest.stopped'), await described(services, chosen));
  },
});

/** For members with Manage Server: a post a day of what is new. */
const digest: ServiceCommand = {
  needs: 'service',
  name: 'digest',
  description: say(label('digest.description')),
  does: [schedule, preview, now, list, stop, why],
};
export default digest;
