import type { Item, Popup } from './popup.ts';

/** What an input of the composer suggests, and what its keys do when no suggestion is active. */
export interface Behaviour {
  /** What the list is headed with. */
  heading(): string;
  /** What fits what was typed, best first. Aborted when something else is typed. */
  suggest(typed: string, signal: AbortSignal): readonly Item[] | Promise<readonly Item[]>;
  pick(item: Item): void;
  /** Enter, with no item active. */
  enter(): void;
  /** Backspace, with nothing left to erase. */
  erase(): void;
  /** Escape, with no list open. */
  leave(): void;
}

/** Make an input the combobox of the popup. */
export function combobox(input: HTMLInputElement, popup: Popup, behaviour: Behaviour): void {
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'popup-list' };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  input.setAttribute('aria-expanded', 'false');
  input.autocomplete = 'off';
  let asked = new AbortController();

  async function refresh(): Promise<void> {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    const typed = input.value;
    const items = await Promise.resolve(behaviour.suggest(typed, signal)).catch((): Item[] => []);
    if (signal.aborted || document.activeElement !== input) return;
    const pick = (item: Item): void => {
      popup.close();
      behaviour.pick(item);
    };
    popup.open({ input, items, pick }, behaviour.heading(), typed ? 0 : -1);
  }

  const keys: Record<string, () => boolean> = {
    ArrowDown: () => {
      if (!popup.isOpen) refresh();
      else popup.move(1);
      return true;
    },
    ArrowUp: () => {
      popup.move(-1);
      return popup.isOpen;
    },
    Enter: () => {
      if (!popup.pick()) behaviour.enter();
      return true;
    },
    // What is picked takes the focus on with it.
    Tab: () => popup.pick(),
    Escape: () => {
      if (popup.isOpen) popup.close();
      else behaviour.leave();
      return true;
    },
    Backspace: () => {
      if (input.value) return false;
      behaviour.erase();
      return true;
    },
  };

  input.addEventListener('input', refresh);
  input.addEventListener('focus', refresh);
  input.addEventListener('blur', () => {
    asked.abort();
    popup.close();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.shiftKey) return;
    if (keys[event.key]?.()) event.preventDefault();
  });
}
