import { type APIMessage, ComponentType, PermissionFlagsBits } from 'discord-api-types/v10';
import { type Policy, STRICT } from '../../src/intake/fetch/policy.ts';
import { Intake } from '../../src/intake/intake.ts';
import { Parser } from '../../src/intake/parse/parser.ts';
import type { Asker } from '../discord/standin/people/asker.ts';
import { known, type Standin } from '../discord/standin.ts';
import { type World, type WorldOptions, world } from '../support/bot.ts';
import { places } from '../support/stores.ts';

/** Somebody with Manage Server. */
export const MODERATOR = { permissions: PermissionFlagsBits.ManageGuild };

/** Its thread stays for the tests to come, which would each start one: it ends of itself when nothing was read for a minute. */
class LastingParser extends Parser {
  override async close(): Promise<void> {}
}

/** Documents may take long to read: the machine of a test may be busy. */
const parser = new LastingParser({ time: 30_000, memory: 400 });

/** An intake whose documents may take long to read. */
export const patient = (policy: Policy = STRICT): Intake => new Intake(policy, parser);

/** A bot with a store of its own. */
export async function moderated(options: WorldOptions = {}): Promise<World> {
  const [sqlite] = places;
  const state = options.state ?? (await sqlite?.());
  const { intake = patient() } = options;
  return world({ ...options, intake, ...(state && { state }) });
}

/** Everything that a message shows, as people read it. */
export const shown = ({ embeds }: Pick<APIMessage, 'embeds'>): string =>
  embeds
    .flatMap(({ title, description, fields = [], footer }) => [
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
      footer?.text,
    ])
    .filter(Boolean)
    .join('\n')
    .replaceAll('\\', '');

/** The custom ids of a message's buttons, in order. */
export const buttonsOf = ({ components = [] }: APIMessage): string[] =>
  components.flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap((of) => ('custom_id' in of ? [of.custom_id] : []))
      : [],
  );

type Options = Readonly<Record<string, string | boolean | number>>;

/** What moderators do in a server: in the one that is there from the start unless told. */
export const moderatorOf = (
  discord: Standin,
  guild: string = known.guild,
  channel: string = known.channel,
) => {
  const here = { guild, channel, member: MODERATOR };
  return {
    run: async (name: string, options: Options = {}): Promise<string> =>
      shown(await discord.command({ ...here, name, options })),
    /** Paste an article; its preview. */
    async paste(story: string, entries: Readonly<Record<string, string>>): Promise<APIMessage> {
      const call = discord.payload.command({ ...here, name: 'corpus paste', options: { story } });
      return discord.submitModal(await discord.openModal(call), entries);
    },
    /** Press a button of a message that the moderator got. */
    press: (message: APIMessage, which: string | number): Promise<APIMessage> =>
      discord.press(message, which, { as: MODERATOR }),
    suggestions: async (name: string, focused: string, options: Options = {}): Promise<string> =>
      JSON.stringify(await discord.autocomplete({ ...here, name, options, focused })),
  };
};

/** Add a server with a channel to the stand-in. */
export function addServer(discord: Standin, guild: string, channel: string): void {
  discord.store.guilds.set(guild, { id: guild, name: 'Another server', locale: 'en-US' });
  discord.store.channels.set(channel, { id: channel, guild_id: guild, name: 'general', type: 0 });
}

/** Press a button by its custom id, or send a form with some values, from a place where no message has it. */
export async function forge(
  discord: Standin,
  at: { readonly guild: string; readonly channel: string },
  customId: string,
  { member = MODERATOR, values }: { member?: Asker; values?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const sent = discord.payload.command({ ...at, member, name: 'help' });
  const message = { id: sent.id, channel_id: at.channel };
  const data = values
    ? {
        custom_id: customId,
        components: Object.entries(values).map(([custom_id, value]) => ({ component: { custom_id, value } })),
      }
    : { component_type: 2, custom_id: customId };
  const pressed = { ...sent, type: values ? 5 : 3, message, data };
  discord.gateway.dispatch('INTERACTION_CREATE', pressed, at.guild);
  return JSON.stringify(await discord.store.exchanges.get(sent.token)?.outcome.promise);
}
