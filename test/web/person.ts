import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Wait until something read from the page is as it should be: machines that are busy take their time. */
export const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 10_000 });

/** Somebody at the page, with nothing but a keyboard. */
export function personAt(page: Page) {
  const composer = page.getByRole('form', { name: 'Ask Parallax' });
  const options = page.getByRole('listbox').getByRole('option');
  const messages = page.getByRole('feed').getByRole('article');
  const pick = async (name: string): Promise<void> => {
    const active = options.filter({ has: page.getByText(name, { exact: true }) });
    await active.waitFor();
    while ((await active.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };
  return {
    composer,
    options,
    messages,
    pick,
    /** Type a command up to its options, each typed as text; nothing is sent yet. */
    async type(name: string, values: Readonly<Record<string, string>> = {}): Promise<void> {
      await page.getByRole('combobox', { name: 'Message #parallax' }).focus();
      await page.keyboard.type(`/${name}`);
      await pick(`/${name}`);
      for (const [option, value] of Object.entries(values)) {
        const input = composer.getByRole('combobox', { name: option, exact: true });
        if (!(await input.count())) {
          await composer.getByRole('combobox', { name: 'Options' }).focus();
          await page.keyboard.type(option);
          await pick(option);
        }
        await input.focus();
        await page.keyboard.type(value);
      }
    },
    /** Send what was typed, and wait for the answer. */
    async send(): Promise<Locator> {
      const before = await messages.count();
      await composer.getByRole('button', { name: 'Send' }).press('Enter');
      const answer = messages.nth(before);
      await answer.waitFor();
      await answer.locator('.thinking').waitFor({ state: 'detached' });
      return answer;
    },
    /** Ask a command with the values of its options. */
    async ask(name: string, values: Readonly<Record<string, string>> = {}): Promise<Locator> {
      await this.type(name, values);
      return this.send();
    },
  };
}
