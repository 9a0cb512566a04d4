import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { type Answer, line, lines, text } from '../../src/answer/answer.ts';
import { suggest } from '../../src/answer/suggest.ts';
import { UserError } from '../../src/answer/user-error.ts';
import type { Courier } from '../../src/digest/courier.ts';
import { showDays } from '../../src/digest/typed.ts';
import { type Label, label, say } from '../../src/locale/label.ts';
import type { Schedule } from '../../src/state/schedules.ts';
import type { Completer, Services } from '../action.ts';
import type { Answered } from '../answered.ts';
import type { Caller } from '../caller.ts';
import { SHOWN } from '../complete.ts';
import type { Option } from '../schema.ts';

// What the subcommands of /digest share.

/** Which schedule is meant. */
export const scheduleOption = {
  type: Type.String,
  name: 'schedule',
  description: say(label('option.digest.schedule')),
  autocomplete: true,
  max_length: 100,
} as const satisfies Option;

/** Who posts digests, and the server. Throws a UserError where there is none, or for a member without Manage Server. */
export function courierFor(
  { digests }: Services,
  { server, manages }: Caller,
): { readonly courier: Courier; readonly server: string } {
  if (!digests || server === undefined) throw new UserError(label('error.digest.nowhere'));
  if (!manages) throw new UserError(label('error.digest.manage'));
  return { courier: digests, server };
}

/** What the story of a schedule is called. */
const storyOf = async ({ catalogue }: Services, { story = '' }: Schedule): Promise<string> =>
  (await catalogue.nameOf(story)) ?? say(label('desk.story.gone'));

/** A schedule in a line, as it is suggested. */
const inALine = ({ at, timeZone, days, channel }: Schedule, story: string): string =>
  [story, at, timeZone, showDays(days), channel].join(' · ').slice(0, 100);

/** The schedules of the server. */
export const completeSchedule: Completer = async (services, typed, caller) => {
  const { courier, server } = courierFor(services, caller);
  const schedules = await courier.store.schedules.of(server);
  const choices = schedules.map(async (of) => ({
    name: inALine(of, await storyOf(services, of)),
    value: of.id,
  }));
  return suggest(await Promise.all(choices), typed, SHOWN);
};

/** The schedule that is meant: the named one, the only one, or the only one of the channel. Throws a UserError where there is none, or a choice to make. */
export async function chosenSchedule(
  courier: Courier,
  { server = '', channel }: Caller,
  named: string | undefined,
): Promise<Schedule> {
  const all = await courier.store.schedules.of(server);
  const meant = named === undefined ? all : all.filter(({ id }) => id === named);
  const here = meant.filter((of) => of.channel === channel);
  const [schedule, ...others] = meant.length > 1 && here.length > 0 ? here : meant;
  if (!schedule) throw new UserError(label('error.digest.none'));
  if (others.length) throw new UserError(label('error.digest.choose'));
  return schedule;
}

/** An answer of some sentences under a title. */
export function sentences(title: Label, said: readonly Label[]): Answered {
  const answer: Answer = {
    title,
    filters: [],
    sections: [{ tone: 'neutral', entries: [lines(...said.map((of) => line('plain', text(of))))] }],
  };
  return { answer, data: () => ({ said: said.map((of) => say(of)) }) };
}

/** A schedule as it is shown: where and when. */
export async function described(services: Services, schedule: Schedule): Promise<Label[]> {
  const { channel, at, timeZone, days } = schedule;
  return [
    label('digest.where', { channel, story: await storyOf(services, schedule) }),
    label('digest.when', { time: at, timezone: timeZone, days: showDays(days) }),
  ];
}
