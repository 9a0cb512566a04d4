import { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import type { Herald } from '../desk/herald.ts';
import { messageOf } from './service-command.ts';

/** Posts what `/corpus` has to say in channels of servers, over REST. */
export const restHerald = (rest: REST): Herald => ({
  async post(channel, notice) {
    const shown = 'answer' in notice ? { ...notice, data: () => notice.answer } : notice;
    await rest.post(Routes.channelMessages(channel), { body: messageOf('corpus', shown) });
  },
});

/** Where there is no Discord, nothing can be posted. */
export const NOWHERE: Herald = {
  post: () => Promise.reject(new Error('there is no Discord to post to')),
};

/** A way to Discord's REST API that is not that of the answers. `api` is another base of it, without the version. */
export const restOf = (token: string, api: string | undefined): REST =>
  new REST({ version: '10', ...(api && { api }) }).setToken(token);
