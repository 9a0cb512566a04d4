import { stat } from 'node:fs/promises';
import { stderr, stdout } from 'node:process';
import { config as loadEnvironment } from 'dotenv';
import { UserError } from '../answer/user-error.ts';
import { readConfig } from '../config.ts';
import { type Label, label, say } from '../locale/label.ts';
import { nameOf, type Place } from '../state-place.ts';
import { backup } from './backup.ts';
import { check, checkRows } from './check.ts';
import { type Connected, connect } from './connect.ts';
import { restore } from './restore.ts';

// `npm run state`: back up, restore and check the state, whether a bot uses it or not.

const tell = (of: Label): void => void stdout.write(`${say(of)}\n`);

async function tellCheck(connected: Connected): Promise<void> {
  const { schema, present, rows, problems } = await check(connected);
  tell(label('state.check.place', { where: connected.where }));
  tell(label('state.check.schema', { schema, present }));
  for (const [table, n] of Object.entries(rows)) tell(label('state.check.rows', { table, rows: n }));
  tellProblems(problems);
  if (!problems.length) tell(label('state.check.sound'));
}

function tellProblems(problems: readonly string[]): void {
  for (const problem of problems) tell(label('state.check.problem', { problem }));
  if (problems.length) process.exitCode = 1;
}

/** What is done with a state, by the words after `npm run state --`; undefined when they mean nothing. */
function taskOf([name, file, ...more]: readonly string[]):
  | ((connected: Connected) => Promise<void>)
  | undefined {
  if (more.length) return undefined;
  if (name === 'check' && file === undefined) return tellCheck;
  if (file === undefined) return undefined;
  if (name === 'backup')
    return async (connected) => tell(label('state.backup.done', { n: await backup(connected, file), file }));
  if (name === 'restore')
    return async (connected) => {
      tell(label('state.restore.done', { n: await restore(connected, file), where: connected.where }));
      tellProblems((await checkRows(connected)).problems);
    };
  return undefined;
}

/** Whether a state was ever made: to look must not make a file. */
const isThere = async (place: Place): Promise<boolean> =>
  'url' in place || (await stat(place.file).catch(() => undefined)) !== undefined;

async function main(words: readonly string[]): Promise<void> {
  const task = taskOf(words);
  if (!task) {
    tell(label('state.usage'));
    process.exitCode = words.length ? 2 : 0;
    return;
  }
  loadEnvironment({ quiet: true });
  const { state } = readConfig(process.env);
  const where = nameOf(state);
  if (words[0] !== 'restore' && !(await isThere(state))) throw new UserError(label('state.none', { where }));
  const connected = await connect(state);
  try {
    await task(connected);
  } finally {
    await connected.db.destroy();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  stderr.write(`parallax: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
