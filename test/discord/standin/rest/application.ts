import { ordinary } from '../people/asker.ts';
import { type Guild, known, type Store, user } from '../store.ts';
import { told } from './channels.ts';
import { ownGuilds } from './own-guilds.ts';
import { Refusal } from './refusal.ts';
import type { Route } from './routes.ts';

/** Who the bot is, where its gateway is, and the servers that it is in. */
export function applicationRoutes(store: Store): Route[] {
  const gateway = `${store.origin.replace('http', 'ws')}/gateway`;
  const application = () => ({
    ...store.application,
    description: '',
    icon: null,
    bot: store.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    owner: user(known.user, 'owner'),
    team: null,
    summary: '',
  });
  const guildOf = (id: string): Guild => {
    const guild = store.guilds.get(id);
    if (guild === undefined) throw new Refusal(404, 10004, 'Unknown Guild');
    return guild;
  };
  const get = (pattern: string, body: (...parts: string[]) => unknown): Route => ({
    method: 'GET',
    pattern,
    handle: (_call, ...parts) => ({ status: 200, body: body(...parts) }),
  });
  return [
    { ...get('/gateway', () => ({ url: gateway })), open: true },
    get('/gateway/bot', () => ({
      url: gateway,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 16 },
    })),
    get('/applications/@me', application),
    get('/oauth2/applications/@me', application),
    get('/users/@me', () => store.bot),
    {
      method: 'GET',
      pattern: '/users/@me/guilds',
      handle: ({ query }) => ({ status: 200, body: ownGuilds(store, query) }),
    },
    get('/guilds/:', (id = '') => describe(guildOf(id))),
    get('/guilds/:/channels', (id = '') => {
      const guild = guildOf(id);
      const channels = [...store.channels.values()].filter(({ guild_id }) => guild_id === guild.id);
      return channels.map((channel) => told(store, channel));
    }),
    get('/guilds/:/members/:', (id = '', member = '') => {
      guildOf(id);
      if (member !== store.bot.id) throw new Refusal(404, 10007, 'Unknown Member');
      return { user: store.bot, roles: [], joined_at: '2020-01-01T00:00:00.000000+00:00', flags: 0 };
    }),
  ];
}

/** A server as REST and the gateway tell it. */
export function describe({ id, name, locale }: Guild) {
  return {
    id,
    name,
    preferred_locale: locale,
    owner_id: known.user,
    icon: null,
    // The role that everybody has is called like the server.
    roles: [{ id, name: '@everyone', permissions: String(ordinary) }],
    emojis: [],
    stickers: [],
    features: [],
  };
}
