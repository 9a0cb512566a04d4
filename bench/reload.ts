import { PermissionFlagsBits } from 'discord-api-types/v10';
import { startBotProcess } from './bot-process.ts';
import { type Latency, race, summary } from './latency.ts';

/** The times of answers at rest, and of those that were given while the corpus was read anew. */
export interface Reload {
  readonly rest: Latency;
  readonly meanwhile: Latency;
}

/**
 * What a reload costs those who ask meanwhile. Answers are asked for one after the other, as often as it takes to
 * reload the corpus a few times, then as often at rest.
 * @param corpus the folder of the corpus, with one story
 * @param reloads how often it is read anew
 */
export async function duringReload(corpus: string, reloads: number): Promise<Reload> {
  await using bot = await startBotProcess('src/main.ts', { CORPUS_DIR: corpus });
  const { command } = bot.discord;
  const ask = { name: '/demands', run: () => command({ name: 'demands' }) };
  const [rest] = await race([ask], 500, 50);
  const times: number[] = [];
  for (let i = 0; i < reloads; i++) {
    let busy = true;
    const reload = command({
      name: 'corpus reload',
      member: { permissions: PermissionFlagsBits.ManageGuild },
    }).finally(() => {
      busy = false;
    });
    while (busy) {
      const start = performance.now();
      await ask.run();
      times.push(performance.now() - start);
    }
    await reload;
  }
  if (rest === undefined) throw new Error('no answer was timed');
  return { rest, meanwhile: summary(`${ask.name} during a reload`, times) };
}
