import { stderr, stdout } from 'node:process';
import { config as loadEnvironment } from 'dotenv';
import { readConfig } from '../config.ts';
import type { Problem } from '../corpus/problem.ts';
import { readCorpus } from '../corpus/read.ts';
import { type Label, label, say } from '../locale/label.ts';
import { openStore, type Store } from '../state/store.ts';
import { exportStories, importStories } from './files.ts';

// `npm run corpus`: write the stories of a server into a folder, take them in from one, and check a folder.

const tell = (of: Label): void => void stdout.write(`${say(of)}\n`);

function complain(problems: readonly Problem[]): void {
  for (const problem of problems) stderr.write(`${say(label('corpus.problem', { ...problem }))}\n`);
  process.exitCode = 1;
}

async function check(dir: string): Promise<void> {
  const { stories, problems } = await readCorpus(dir);
  for (const { id, articles } of stories) tell(label('corpus.cli.story', { story: id, n: articles.length }));
  if (problems.length) complain(problems);
  else tell(label('corpus.cli.sound'));
}

async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore(readConfig(process.env).state);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

async function main([task, ...words]: readonly string[]): Promise<void> {
  loadEnvironment({ quiet: true });
  const [first, second] = words;
  if (task === 'check' && words.length < 2) return check(first ?? readConfig(process.env).corpus);
  if (first === undefined || second === undefined || words.length > 2 || !/^\d{1,20}$/.test(first)) {
    tell(label('corpus.cli.usage'));
    process.exitCode = task === undefined ? 0 : 2;
    return;
  }
  if (task === 'export')
    return withStore(async (store) =>
      tell(label('corpus.cli.exported', { ...(await exportStories(store, first, second)), dir: second })),
    );
  if (task === 'import')
    return withStore(async (store) => {
      const done = await importStories(store, first, second, Date.now());
      if ('problems' in done) complain(done.problems);
      else tell(label('corpus.cli.imported', { ...done }));
    });
  tell(label('corpus.cli.usage'));
  process.exitCode = 2;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  stderr.write(`parallax: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
