import { startBotProcess } from './bot-process.ts';
import { type Latency, race } from './latency.ts';

/** A command's times, and how often those of the bare bot they are. */
export type RoundTrip = Latency & { readonly p50Ratio: number; readonly p99Ratio: number };

/**
 * The round trip of commands, from Discord's sending them to the answer that somebody sees, beside that of a bare bot
 * that answers `pong`. Both run in processes of their own.
 * @param corpus the folder of the corpus to answer from, with one story
 */
export async function roundTrips(corpus: string, rounds: number): Promise<RoundTrip[]> {
  await using bare = await startBotProcess('bench/pong.ts');
  await using full = await startBotProcess('src/main.ts', { CORPUS_DIR: corpus });
  const { command, autocomplete } = full.discord;
  const sources = await autocomplete({ name: 'compare', focused: 'source' });
  const [source = '', other = ''] = sources.map(({ value }) => String(value));
  const requests = [
    { name: 'demands' },
    { name: 'timeline', options: { picture: false } },
    { name: 'timeline', with: 'picture' },
    { name: 'compare', options: { source, with: other, picture: false } },
    { name: 'compare', options: { source, with: other }, with: 'picture' },
    { name: 'search', options: { query: 'what was agreed' } },
    { name: 'sources' },
    { name: 'help' },
  ];
  const [pong, ...commands] = await race(
    [
      { name: 'pong', run: () => bare.discord.command({ name: 'ping' }) },
      ...requests.map((request) => ({
        name: ['/', request.name, request.with && ' + ', request.with].join(''),
        run: () => command(request),
      })),
    ],
    rounds,
    Math.ceil(rounds / 10),
  );
  const [refused] = full.discord.refusals;
  if (refused !== undefined) throw new Error(`Discord refused ${JSON.stringify(refused.answer)}`);
  if (pong === undefined) return [];
  const { p50, p99 } = pong;
  return [pong, ...commands].map((one) => ({ ...one, p50Ratio: one.p50 / p50, p99Ratio: one.p99 / p99 }));
}
