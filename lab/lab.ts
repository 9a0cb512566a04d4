import { createInterface } from 'node:readline';

/** One line in, one line out: the building blocks of Parallax on their own, for measuring them on published data. */
const TASKS: Record<
  string,
  () => Promise<{ run(rows: AsyncIterable<unknown>, args: string[]): AsyncIterable<unknown> }>
> = {
  dates: () => import('./dates.ts'),
  asks: () => import('./asks.ts'),
  same: () => import('./same.ts'),
  search: () => import('./search.ts'),
};

async function* parsed(lines: AsyncIterable<string>): AsyncIterable<unknown> {
  for await (const line of lines) if (line.trim()) yield JSON.parse(line);
}

const [name = '', ...args] = process.argv.slice(2);
const task = TASKS[name];
if (!task) {
  console.error(`lab: ${name || 'nothing'} is not one of ${Object.keys(TASKS).join(', ')}`);
  process.exit(2);
}
const { run } = await task();
for await (const row of run(parsed(createInterface({ input: process.stdin })), args)) {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}
