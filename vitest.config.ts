import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // No test changes what another one sees: modules are loaded once a process, not once a file.
    isolate: false,
    globalSetup: 'test/support/postgres/setup.ts',
  },
});
