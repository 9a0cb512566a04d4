import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillShelf, type Shelf } from '../src/story/shelf.ts';
import { inUse, timed } from './cost.ts';

// Reads the articles in the folder that is given as stories of servers, as a process of its own, and says what that took.

/** What the stories of servers cost. Times are milliseconds of one core. */
export interface ShelfCost {
  /** All articles as one story. */
  readonly whole: number;
  /** The same with one article more, when the others were read: the median of some, and the longest. */
  readonly oneMore: number;
  readonly oneMoreAtMost: number;
  /** A story of 50 articles that was not in memory, once the program is warm: the median, and the longest. */
  readonly cold: number;
  readonly coldest: number;
  /** Bytes that a story of 50 articles holds. */
  readonly kept: number;
}

/** Articles of a server, as an ordinary one might have. */
const ARTICLES = 50;
/** So many articles are added, one after the other. */
const ADDED = 9;

const [dir = ''] = process.argv.slice(2);
const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
const files = await Promise.all(
  names.map(async (name, i) => [`a${i}`, await readFile(join(dir, name), 'utf8')] as const),
);
const servers: ReadonlyMap<string, string>[] = [];
for (let i = 0; i + ARTICLES <= files.length; i += ARTICLES)
  servers.push(new Map(files.slice(i, i + ARTICLES)));

const [warm, ...rest] = servers;
fillShelf('warm', warm ?? new Map());
const before = inUse();
const shelves: Shelf[] = [];
const times: number[] = [];
for (const of of rest.slice(0, 20)) {
  const { result, time } = await timed(() => fillShelf('story', of));
  shelves.push(result);
  times.push(time);
}
const kept = (inUse() - before) / shelves.length;
times.sort((a, b) => a - b);
shelves.length = 0;

let { result: shelf, time: whole } = await timed(() => fillShelf('story', new Map(files.slice(0, -ADDED))));
const more: number[] = [];
for (let last = ADDED - 1; last >= 0; last--) {
  const { result, time } = await timed(() =>
    fillShelf('story', new Map(files.slice(0, files.length - last)), shelf),
  );
  shelf = result;
  more.push(time);
}
more.sort((a, b) => a - b);
const cost: ShelfCost = {
  whole,
  oneMore: more[Math.floor(more.length / 2)] ?? 0,
  oneMoreAtMost: more.at(-1) ?? 0,
  cold: times[Math.floor(times.length / 2)] ?? 0,
  coldest: times.at(-1) ?? 0,
  kept,
};
process.stdout.write(JSON.stringify(cost));
