import type { Store } from '../store.ts';
import type { Call } from './http.ts';
import { Refusal } from './refusal.ts';
import { checkedAll, checkedOne, register, registered, withoutLocalizations } from './registration.ts';
import type { Route } from './routes.ts';

/** Registration of commands, for all servers and for one. */
export function commandRoutes(store: Store): Route[] {
  const inAll = '/applications/:/commands';
  const inOne = '/applications/:/guilds/:/commands';
  return [
    ...listRoutes(store, inAll, (application) => placed(store, application)),
    ...listRoutes(store, inOne, (application, guild) => placed(store, application, guild)),
    ...itemRoutes(store, `${inAll}/:`, (application, id) => found(store, id, placed(store, application))),
    ...itemRoutes(store, `${inOne}/:`, (application, guild, id) =>
      found(store, id, placed(store, application, guild)),
    ),
  ];
}

/** The server that a path names, after the right to register there was checked. */
function placed(store: Store, application: string | undefined, guild?: string): string | undefined {
  if (application !== store.application.id)
    throw new Refusal(403, 20012, 'You are not authorized to do this');
  if (guild !== undefined && !store.guilds.has(guild)) throw new Refusal(403, 50001, 'Missing Access');
  return guild;
}

function found(store: Store, id: string | undefined, guild: string | undefined) {
  const command = store.commands.get(id ?? '');
  if (command === undefined || command.guild_id !== guild) {
    throw new Refusal(404, 10063, 'Unknown application command');
  }
  return command;
}

function listRoutes(
  store: Store,
  pattern: string,
  place: (...parts: string[]) => string | undefined,
): Route[] {
  return [
    {
      method: 'GET',
      pattern,
      handle: ({ query }, ...parts) => {
        const list = registered(store, place(...parts));
        const full = query.get('with_localizations') === 'true';
        return { status: 200, body: full ? list : list.map(withoutLocalizations) };
      },
    },
    {
      method: 'PUT',
      pattern,
      handle: ({ body }, ...parts) => {
        const guild = place(...parts);
        const before = registered(store, guild);
        const bodies = checkedAll(body);
        for (const { id } of before) store.commands.delete(id);
        return { status: 200, body: bodies.map((one) => register(store, one, guild, before)) };
      },
    },
    {
      method: 'POST',
      pattern,
      handle: ({ body }, ...parts) => {
        const guild = place(...parts);
        const before = registered(store, guild);
        const command = checkedOne(body, before);
        const known = before.some(({ name }) => name === command.name);
        return { status: known ? 200 : 201, body: register(store, command, guild, before) };
      },
    },
  ];
}

function itemRoutes(
  store: Store,
  pattern: string,
  find: (...parts: string[]) => ReturnType<typeof found>,
): Route[] {
  return [
    { method: 'GET', pattern, handle: (_call, ...parts) => ({ status: 200, body: find(...parts) }) },
    {
      method: 'PATCH',
      pattern,
      handle: ({ body }, ...parts) => {
        const old = find(...parts);
        const { name, description, options, default_member_permissions } = old;
        const merged = { name, description, options, default_member_permissions, ...object(body) };
        const others = registered(store, old.guild_id).filter(({ id }) => id !== old.id);
        const changed = checkedOne(merged, others);
        return {
          status: 200,
          body: register(store, changed, old.guild_id, [{ ...old, name: changed.name }]),
        };
      },
    },
    {
      method: 'DELETE',
      pattern,
      handle: (_call, ...parts) => {
        store.commands.delete(find(...parts).id);
        return { status: 204 };
      },
    },
  ];
}

function object(body: Call['body']): object {
  return typeof body === 'object' && body !== null ? body : {};
}
