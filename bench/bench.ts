import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Build } from './build.ts';
import { makeCorpus } from './corpus.ts';
import { digestTimes } from './digests.ts';
import { endpointLoads } from './http.ts';
import { pictureTimes } from './picture.ts';
import { readingRates } from './reading.ts';
import { duringReload } from './reload.ts';
import { roundTrips } from './round-trips.ts';
import type { ShelfCost } from './shelf-process.ts';
import { storeRates } from './store.ts';

// `npm run bench`: what reading and answering cost. `bench/README.md` says what each figure means.

const run = promisify(execFile);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (time: number): string => `${time.toFixed(2)} ms`.padStart(10);
const times = (ratio: number): string => `x${ratio.toFixed(2)}`.padStart(7);
const SIZES = [5, 200, 2000];

async function shelfCost(dir: string): Promise<ShelfCost> {
  const { stdout } = await run(process.execPath, ['bench/shelf-process.ts', dir]);
  return JSON.parse(stdout);
}

async function buildOf(dir: string): Promise<Build> {
  const { stdout } = await run(process.execPath, ['bench/build.ts', dir]);
  return JSON.parse(stdout);
}

say('building a story: time of one core, memory that it keeps, most that the process held');
for (const size of SIZES) {
  await using corpus = await makeCorpus(size);
  const { time, kept, peak } = await buildOf(corpus.dir);
  const [keeps, most] = [kept, peak].map((bytes) => `${(bytes / 2 ** 20).toFixed(0)} MiB`.padStart(9));
  const ratio = times(kept / corpus.characters);
  say(
    `${`${size} articles`.padEnd(16)} ${(time / 1000).toFixed(1).padStart(5)} s ${keeps} ${ratio} of the text ${most}`,
  );
}

say('\nstories of servers: time of one core');
{
  await using corpus = await makeCorpus(2000);
  const { whole, oneMore, oneMoreAtMost, cold, coldest, kept } = await shelfCost(corpus.dir);
  say(
    `2000 articles whole ${ms(whole)}   one more ${ms(oneMore)} ${times(oneMore / whole)}   at most ${ms(oneMoreAtMost)}`,
  );
  say(
    `50 articles cold    ${ms(cold)}   at most ${ms(coldest)}   keeps ${(kept / 2 ** 20).toFixed(1)} MiB, 1,000 servers ${((1000 * kept) / 2 ** 30).toFixed(1)} GiB`,
  );
}

say('\nsentences a second of one core, 200 articles');
{
  await using corpus = await makeCorpus(200);
  for (const { name, sentences } of await readingRates(corpus.dir))
    say(`${name.padEnd(18)} ${sentences.toFixed(0).padStart(7)}`);
}

/** The round trips over a corpus beside those of a bare bot. */
async function sayRoundTrips(dir: string, articles: number, rounds: number): Promise<void> {
  say(`\nround trips with ${articles} articles, ${rounds} each, beside a bare discord.js bot (pong)`);
  for (const { name, p50, p99, p50Ratio, p99Ratio } of await roundTrips(dir, rounds))
    say(`${name.padEnd(12)} p50 ${ms(p50)} ${times(p50Ratio)}   p99 ${ms(p99)} ${times(p99Ratio)}`);
}
await sayRoundTrips('corpus', 5, 500);
{
  await using corpus = await makeCorpus(2000);
  await sayRoundTrips(corpus.dir, 2000, 300);
}

say('\n/demands while a corpus of 200 articles is read anew, beside at rest');
{
  await using corpus = await makeCorpus(200);
  const { rest, meanwhile } = await duringReload(corpus.dir, 3);
  say(`at rest      p50 ${ms(rest.p50)}           p99 ${ms(rest.p99)}`);
  say(
    `meanwhile    p50 ${ms(meanwhile.p50)} ${times(meanwhile.p50 / rest.p50)}   p99 ${ms(meanwhile.p99)} ${times(meanwhile.p99 / rest.p99)}`,
  );
}

say('\none picture: the very first, drawn anew, and kept');
for (const articles of [5, 2000]) {
  await using corpus = await makeCorpus(articles);
  for (const { name, first, drawn, kept } of await pictureTimes(corpus.dir, 100))
    say(
      `${`${name}, ${articles}`.padEnd(16)} first ${ms(first)}   drawn p50 ${ms(drawn.p50)} p99 ${ms(drawn.p99)}   kept p50 ${ms(kept.p50)}`,
    );
}

say('\nthe store: operations a second one after the other, and sixteen at once');
for (const [database, rates] of Object.entries(await storeRates()))
  for (const { name, alone, together } of rates)
    say(
      `${database.padEnd(11)} ${name.padEnd(44)} ${alone.toFixed(0).padStart(7)} ${together.toFixed(0).padStart(7)}`,
    );

say('\n1,000 digests that are due at once: until all are composed, and until all are stored');
for (const articles of [5, 200]) {
  await using corpus = await makeCorpus(articles);
  for (const { name, composed, posted } of await digestTimes(corpus.dir, 1000))
    say(`${`${articles} articles, ${name}`.padEnd(28)} ${ms(composed)} ${ms(posted)}`);
}

say('\n/demands through POST /interactions, signed, beside a bare server that only verifies the signature');
{
  const loads = await endpointLoads('corpus', 5, 10_000);
  const [bare] = loads;
  for (const { name, rate, p50, p99 } of loads)
    say(
      `${name.padEnd(14)} ${rate.toFixed(0).padStart(6)} a second ${times(rate / (bare?.rate ?? rate))}   at half that p50 ${ms(p50)} p99 ${ms(p99)}`,
    );
}
