import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A server in a process of its own; at the end of its use it is asked to leave and waited for. */
export type ServerProcess = AsyncDisposable & { readonly origin: string };

/**
 * Starts a script that serves HTTP and logs where (`"origin":"http://…"`).
 * @param script its path from the project's root
 * @param ready what its log says when it can answer
 * @throws when it ends before that
 */
export async function startServerProcess(
  script: string,
  environment: Readonly<Record<string, string>>,
  ready: RegExp,
): Promise<ServerProcess> {
  const child = fork(script, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const { stdout } = child;
  if (!stdout) throw new Error('a process without an output');
  let origin: string | undefined;
  for await (const line of createInterface(stdout)) {
    origin ??= /"origin":"([^"]+)"/.exec(line)?.[1];
    if (origin === undefined || !ready.test(line)) continue;
    stdout.resume();
    return {
      origin,
      async [Symbol.asyncDispose]() {
        child.kill('SIGTERM');
        await gone;
      },
    };
  }
  throw new Error(`${script} ended before it served anything`);
}
