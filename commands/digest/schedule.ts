import { createHash } from 'node:crypto';
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { UserError } from '../../src/answer/user-error.ts';
import { storyIn } from '../../src/desk/catalogue.ts';
import { DAY_CHOICES, parseDays, parseTime } from '../../src/digest/typed.ts';
import { nextOf } from '../../src/digest/why.ts';
import { TIME_ZONES, timeZoneOf, zoneOf } from '../../src/digest/zones.ts';
import { type Label, label, say } from '../../src/locale/label.ts';
import type { Schedule } from '../../src/state/schedules.ts';
import { action, type Completer } from '../action.ts';
import { completeFrom } from '../complete.ts';
import { LONGEST, story } from '../options.ts';
import { courierFor, described, sentences } from './chosen.ts';
import { checkMention, checkRights, POSTABLE } from './rights.ts';

const text = { type: Type.String, autocomplete: true, max_length: LONGEST.value } as const;
const MINUTES = 60;
const USUAL_GRACE = 6;
/** A server has so many schedules, so that it leaves room for the digests of others. */
const MOST = 50;

const fromList =
  (values: readonly string[]): Completer =>
  async (_services, typed) =>
    completeFrom(values, typed);

/** Throws a UserError with the label where a value could not be read. */
function read<T>(value: T | undefined, wrong: Label): T {
  if (value === undefined) throw new UserError(wrong);
  return value;
}

/** The id of the schedule of a channel and story: of two that are made at once, or of one that cannot be read any more, one is left. */
const idOf = (...of: readonly string[]): string =>
  createHash('sha256').update(of.join(' ')).digest('base64url').slice(0, 22);

/** Post a digest in a channel at a time of day. A channel has one schedule a story: another one takes its place. */
export const schedule = action({
  name: 'schedule',
  description: say(label('digest.schedule.description')),
  moderators: true,
  options: [
    {
      type: Type.Channel,
      name: 'channel',
      description: say(label('option.digest.channel')),
      required: true,
      channel_types: [...POSTABLE],
    },
    {
      type: Type.String,
      name: 'time',
      description: say(label('option.digest.time')),
      required: true,
      max_length: 10,
    },
    { ...text, name: 'timezone', description: say(label('option.digest.timezone')) },
    { ...text, name: 'days', description: say(label('option.digest.days')) },
    story,
    { type: Type.Role, name: 'role', description: say(label('option.digest.role')) },
    {
      type: Type.String,
      name: 'quiet',
      description: say(label('option.digest.quiet')),
      choices: [
        { name: say(label('digest.quiet.line')), value: 'line' },
        { name: say(label('digest.quiet.nothing')), value: 'nothing' },
      ],
    },
    { type: Type.Boolean, name: 'publish', description: say(label('option.digest.publish')) },
    {
      type: Type.Integer,
      name: 'grace',
      description: say(label('option.digest.grace')),
      min_value: 1,
      max_value: 23,
    },
  ],
  completes: {
    timezone: fromList(TIME_ZONES),
    days: fromList(DAY_CHOICES),
    story: async ({ catalogue }, typed, { server }) =>
      completeFrom(
        (await catalogue.seen(server)).map(({ id }) => id),
        typed,
      ),
  },
  async run(services, args, caller) {
    const { courier, server } = courierFor(services, caller);
    const channel = read(caller.channels.get(args.channel), label('error.digest.channel'));
    const publish = args.publish ?? false;
    await checkRights(channel, publish, () => courier.port.rights(server, channel.id));
    // The role that everybody has is called like the server.
    if (args.role === server) throw new UserError(label('error.digest.role'));
    if (args.role !== undefined) checkMention(caller, channel, args.role);
    const at = read(parseTime(args.time), label('error.digest.time', { value: args.time }));
    const { timezone = zoneOf(caller.locale), days = 'daily', quiet = 'line', grace = USUAL_GRACE } = args;
    const timeZone = read(timeZoneOf(timezone), label('error.digest.zone', { value: timezone }));
    const on = read(parseDays(days), label('error.digest.days', { value: days }));
    const { key } = await storyIn(services.catalogue, { server, channel: channel.id }, args.story);
    const { schedules } = courier.store;
    const present = await schedules.of(server);
    const before = present.find((of) => of.channel === channel.id && of.story === key);
    if (!before && present.length >= MOST) throw new UserError(label('error.digest.many', { most: MOST }));
    const made: Schedule = {
      ...{
        id: before?.id ?? idOf(server, channel.id, key),
        server,
        channel: channel.id,
        story: key,
        at,
        timeZone,
        days: on,
      },
      ...{ role: args.role, quiet, publish, grace: grace * MINUTES, paused: undefined },
      ...{ createdBy: caller.user, createdAt: courier.now() },
    };
    await schedules.put(made);
    const guessed = timeZone === 'UTC' ? label('digest.zone.utc') : label('digest.zone.guessed');
    return sentences(label('digest.scheduled'), [
      ...(await described(services, made)),
      ...nextOf(made, courier.now()),
      ...(args.timezone === undefined ? [guessed] : []),
    ]);
  },
});
