import { UserError } from '../answer/user-error.ts';
import type { Corpus } from '../discord/calls.ts';
import { label } from '../locale/label.ts';

/** So long after a reload no moderator of the same server has the corpus read again, in milliseconds. */
const PAUSE = 30_000;

/**
 * A corpus that the moderators of one server cannot keep reading: each server waits a while between its reloads, and who asks
 * while it is being read gets what that comes to. Whoever asks for no server need not wait.
 */
export function paceReloads(corpus: Corpus, now: () => number): Corpus {
  /** When each server may ask again: those that may are left out. */
  const waits = new Map<string, number>();
  let running: ReturnType<Corpus['reload']> | undefined;

  const pause = (server: string): void => {
    for (const [waiting, until] of waits) if (until <= now()) waits.delete(waiting);
    waits.set(server, now() + PAUSE);
  };

  return {
    state: () => corpus.state(),
    ask: (story, name, question) => corpus.ask(story, name, question),
    async reload(server) {
      const left = (server === undefined ? 0 : (waits.get(server) ?? 0)) - now();
      if (!running && left > 0) throw new UserError(label('error.reload', { n: Math.ceil(left / 1000) }));
      running ??= corpus.reload(server).finally(() => {
        running = undefined;
      });
      try {
        return await running;
      } finally {
        if (server !== undefined) pause(server);
      }
    },
  };
}
