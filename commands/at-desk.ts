import type { Answer } from '../src/answer/answer.ts';
import { UserError } from '../src/answer/user-error.ts';
import type { Desk } from '../src/desk/desk.ts';
import type { Author } from '../src/desk/keeping.ts';
import { meantStory } from '../src/desk/meant.ts';
import { label } from '../src/locale/label.ts';
import type { Completer, Services } from './action.ts';
import type { Answered } from './answered.ts';
import type { Caller } from './caller.ts';
import { completeFrom } from './complete.ts';

// What the commands for moderators share.

/** The desk, and the server whose stories are meant. Throws a UserError where there is none: in direct messages and in a terminal. */
export function deskOf(
  { desk }: Services,
  { server }: Caller,
): { readonly desk: Desk; readonly server: string } {
  if (!desk || server === undefined) throw new UserError(label('error.server'));
  return { desk, server };
}

/** The desk, and the story of the server's own that is meant by a name or by none. Rejects with a UserError when there is none. */
export async function storyAtDesk(services: Services, caller: Caller, name: string | undefined) {
  const at = deskOf(services, caller);
  const place = { server: at.server, channel: caller.channel };
  return { ...at, story: await meantStory(at.desk.holdings, place, name) };
}

/** Who makes a change, and why. */
export const authorOf = ({ user }: Caller, reason?: string): Author => ({ author: user, reason });

/** An answer that says what was done. */
export const told = (answer: Answer): Answered => ({ answer, data: () => answer });

/** The stories of the server's own. */
export const ownStories: Completer = async (services, typed, caller) => {
  const { desk, server } = deskOf(services, caller);
  const own = await desk.holdings.own(server);
  return completeFrom(
    own.map(({ name }) => name),
    typed,
  );
};

/** The articles of the stories of the server's own. */
export const ownArticles: Completer = async (services, typed, caller) => {
  const { desk, server } = deskOf(services, caller);
  return completeFrom(await desk.stock.store.stories.articleIds(server), typed);
};
