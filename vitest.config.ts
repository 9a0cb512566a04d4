import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PATIENCE } from './test/support/patience.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // What is waited for may take long on a busy machine; what never comes is told before the test's own time is up.
    expect: { poll: { timeout: PATIENCE } },
    // Many tests wait for processes of their own more than they work.
    maxWorkers: 3,
    // No test changes what another one sees: modules are loaded once a process, not once a file.
    isolate: false,
    // The threads and processes that tests start, hundreds of them, load what another one has compiled.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compile', import.meta.url)) },
    globalSetup: 'test/support/postgres/setup.ts',
  },
});
