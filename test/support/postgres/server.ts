import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyBinaries, packaged, unprivileged } from './binaries.ts';

const run = promisify(execFile);
const PASSWORD = 'made-up';

/** A real PostgreSQL on 127.0.0.1, with its data in a folder for temporary files. */
export interface Server {
  /** Its URL without the name of a database: a name is put right behind it. */
  readonly url: string;
  /** End it and remove all that it wrote. */
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Runs until its input ends, which it does even when we are killed; then ends PostgreSQL and removes its folder. */
const GUARD = 'dir=$1; shift; "$@" & read _; kill -QUIT $!; wait $!; cd /; rm -rf "$dir"';

/** What makes a server fast whose data nobody needs after the tests. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Start a server, in about two seconds. With `durable` it writes to the disk as a real one does. */
export async function startServer({ durable = false } = {}): Promise<Server> {
  const native = packaged();
  if (!native) throw new Error(`there is no PostgreSQL for ${process.platform} on ${process.arch}`);
  const dir = await mkdtemp(join(tmpdir(), 'postgres-'));
  const user = await unprivileged();
  const [binaries, data, password] = ['native', 'data', 'password'].map((name) => join(dir, name));
  if (!binaries || !data || !password) throw new Error('no folder');
  await copyBinaries(native, binaries);
  await writeFile(password, PASSWORD);
  if (user.uid !== undefined && user.gid !== undefined) {
    await chown(dir, user.uid, user.gid);
    await run('chown', ['-R', `${user.uid}:${user.gid}`, dir]);
  }
  const made = ['-D', data, '-U', 'parallax', '-A', 'scram-sha-256', `--pwfile=${password}`];
  // One round of hashing: a password that guards nothing need not cost each connection ten milliseconds.
  const plain = ['-E', 'UTF8', '--locale=C', '--no-sync', '-c', 'scram_iterations=1'];
  await run(join(binaries, 'bin', 'initdb'), [...made, ...plain], { ...user, cwd: dir });

  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
    ...(durable ? [] : CARELESS),
  ];
  const command = [join(binaries, 'bin', 'postgres'), '-D', data, ...settings.flatMap((set) => ['-c', set])];
  const guard = spawn('sh', ['-c', GUARD, 'sh', dir, ...command], {
    ...user,
    cwd: dir,
    // Out of our process group: a signal to all of it must not end the guard before its work is done.
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    guard.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (said.includes('ready to accept connections')) resolve();
      else if (said.includes('FATAL')) reject(new Error(said));
    });
  }).catch((error) => {
    guard.stdin.end();
    throw error;
  });
  return {
    url: `postgres://parallax:${PASSWORD}@127.0.0.1:${port}/`,
    async close() {
      const ended = once(guard, 'close');
      guard.stdin.end();
      await ended;
    },
  };
}
