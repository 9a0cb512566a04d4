import type { Texts } from './texts.ts';

/** What Parallax keeps, and what can go wrong with it: for the member, and for whoever runs the bot. */
export const STATE = {
  'error.state':
    'Parallax cannot reach what it has stored at the moment. Questions about the articles work as always; try this again in a few minutes.',
  'state.locked': 'The state in {where} is locked by another program. Close whatever else has it open.',
  'state.readonly':
    'The state in {where} cannot be written. Give the user that runs Parallax the right to write to it and its folder.',
  'state.full': 'There is no space left for the state in {where}. Free some; nothing was overwritten.',
  'state.damaged':
    'The state in {where} is damaged or is not a state of Parallax. It was left as it is: stop Parallax, move it away, and restore a backup with `npm run state -- restore FILE`.',
  'state.disk': 'The state in {where} cannot be read or written: the disk reports an error.',
  'state.missing':
    'The state in {where} cannot be opened. Check that STATE_FILE names a file in a folder that can be made or read.',
  'state.unreachable':
    'The database at {where} cannot be reached. Check that it runs and that DATABASE_URL names its host and port.',
  'state.refused':
    'The database at {where} refuses Parallax. Check the user, the password and the name of the database in DATABASE_URL, and that the user may create tables.',
  'state.newer':
    'The state in {where} was written by a newer Parallax. Start that version, or restore an older backup; nothing was changed.',
  'state.foreign':
    'The state in {where} cannot be used: it may hold the tables of another program. Give Parallax a file or a database of its own.',
  'state.closed': 'The state in {where} is closed.',
  'state.none': 'There is no state in {where} yet.',
  'state.backup.done': { one: 'Wrote {n} row to {file}.', other: 'Wrote {n} rows to {file}.' },
  'state.backup.exists': '{file} is there already. Name another file.',
  'state.backup.broken': '{file} is not a whole backup of Parallax, so nothing was restored.',
  'state.restore.done': { one: 'Restored {n} row into {where}.', other: 'Restored {n} rows into {where}.' },
  'state.restore.occupied':
    'The state in {where} is not empty, so nothing was restored. Stop Parallax, then move the file away or name an empty file or database (STATE_FILE or DATABASE_URL).',
  'state.check.place': 'State in {where}',
  'state.check.schema': 'Schema {schema} of {present}',
  'state.check.rows': '{table}: {rows}',
  'state.check.sound': 'Everything in it can be read.',
  'state.check.problem': 'Wrong: {problem}',
  'state.usage':
    'npm run state -- backup FILE    write all that is kept to a file, while the bot runs\nnpm run state -- restore FILE   fill an empty state from a backup\nnpm run state -- check          look the state through',
} as const satisfies Texts;
