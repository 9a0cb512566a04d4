import type { Locator, Page } from 'playwright-core';

type Values = Readonly<Record<string, string>>;

/** Somebody at the page, with nothing but a keyboard. */
export function personAt(page: Page) {
  const composer = page.getByRole('form', { name: 'Ask Parallax' });
  const options = page.getByRole('listbox').getByRole('option');
  const messages = page.getByRole('feed').getByRole('article');

  /** Pick what the open list has under a name. */
  async function pick(name: string): Promise<void> {
    const active = options.filter({ has: page.getByText(name, { exact: true }) });
    await active.waitFor();
    while ((await active.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }

  /** Type a command up to its options, each typed as text; nothing is sent yet. */
  async function type(name: string, values: Values = {}): Promise<void> {
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
  }

  /** Send what was typed, and wait for the answer. */
  async function send(): Promise<Locator> {
    const before = await messages.count();
    await composer.getByRole('button', { name: 'Send' }).press('Enter');
    const answer = messages.nth(before);
    await answer.waitFor();
    await answer.locator('.thinking').waitFor({ state: 'detached' });
    return answer;
  }

  /** Ask a command with the values of its options. */
  async function ask(name: string, values: Values = {}): Promise<Locator> {
    await type(name, values);
    return send();
  }

  return { composer, options, messages, pick, type, send, ask };
}
