import type { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';

const Guilds = z.array(z.object({ id: z.string() }));

/** Discord gives at most so many servers at a time. */
const AT_ONCE = 200;

/** The ids of all servers that the bot is in. Rejects when Discord does not say. */
export async function serversOf(rest: REST): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let after = '0'; ; ) {
    const query = new URLSearchParams({ limit: String(AT_ONCE), after });
    const page = Guilds.parse(await rest.get(Routes.userGuilds(), { query }));
    for (const { id } of page) found.add(id);
    const last = page.at(-1);
    if (page.length < AT_ONCE || !last) return found;
    after = last.id;
  }
}
