import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { UserError } from '../src/answer/user-error.ts';
import type { Desk } from '../src/desk/desk.ts';
import { showSettings, showWord } from '../src/desk/show.ts';
import { label, say } from '../src/locale/label.ts';
import { action, type Served, type ServiceCommand, type Services } from './action.ts';
import { deskOf, told } from './at-desk.ts';
import type { Caller } from './caller.ts';
import { channelForNotices, NOTICED } from './channel-rights.ts';

/** Settings decide who is a moderator, so a moderator's role is not enough. */
function managed(services: Services, caller: Caller): ReturnType<typeof deskOf> {
  const at = deskOf(services, caller);
  if (!caller.manages) throw new UserError(label('settings.manage'));
  return at;
}

/** What the server has set. */
async function shown({ holdings }: Desk, server: string): Promise<Served> {
  const settings = await holdings.settings(server);
  // One that cannot be read has no key, and no name.
  const name = settings.story === undefined ? undefined : await holdings.nameOf(settings.story);
  const story = settings.story === undefined ? undefined : name || say(label('desk.story.gone'));
  return told(showSettings(settings, story));
}

const show = action({
  name: 'show',
  description: say(label('settings.show.description')),
  options: [],
  moderators: true,
  async run(services, _args, caller) {
    const { desk, server } = managed(services, caller);
    return shown(desk, server);
  },
});

const moderators = action({
  name: 'moderators',
  description: say(label('settings.moderators.description')),
  options: [{ type: Type.Role, name: 'role', description: say(label('option.settings.role')) }],
  moderators: true,
  async run(services, args, caller) {
    const { desk, server } = managed(services, caller);
    // Everybody has the role that is called like the server: that would be no choice.
    if (args.role === server) throw new UserError(label('settings.everyone'));
    await desk.stock.store.settings.set({ server }, 'moderators', args.role);
    await desk.holdings.changed(server);
    return shown(desk, server);
  },
});

const log = action({
  name: 'log',
  description: say(label('settings.log.description')),
  options: [
    {
      type: Type.Channel,
      name: 'channel',
      description: say(label('option.settings.channel')),
      channel_types: [...NOTICED],
    },
  ],
  moderators: true,
  async run(services, args, caller) {
    const { desk, server } = managed(services, caller);
    if (args.channel !== undefined) channelForNotices(caller.channels, args.channel);
    await desk.stock.store.settings.set({ server }, 'log', args.channel);
    await desk.holdings.changed(server);
    return shown(desk, server);
  },
});

const forget = action({
  name: 'forget',
  description: say(label('settings.forget.description')),
  options: [],
  moderators: true,
  async run(services, _args, caller) {
    managed(services, caller);
    return {
      ...told(showWord(label('settings.forget.sure'), 'warning')),
      buttons: [{ label: label('settings.forget.yes'), style: 'danger', press: 'sure' }],
    };
  },
});

/** The two questions before everything is deleted. */
async function press(services: Services, call: string, caller: Caller): Promise<Served> {
  const { desk, server } = managed(services, caller);
  if (call === 'sure')
    return {
      ...told(showWord(label('settings.forget.really'), 'warning')),
      buttons: [{ label: label('settings.forget.really.yes'), style: 'danger', press: 'really' }],
    };
  if (call !== 'really') throw new UserError(label('error.command'));
  await desk.forget(server);
  return told(showWord(label('settings.forgotten')));
}

/** What a server has set, and the end of all that it has. */
const settings: ServiceCommand = {
  needs: 'service',
  name: 'settings',
  description: say(label('settings.description')),
  does: [show, moderators, log, forget],
  press,
};
export default settings;
