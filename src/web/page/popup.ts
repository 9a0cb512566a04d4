import { byId, element } from './dom.ts';

/** Something to pick from the list above the composer. */
export interface Item {
  readonly value: string;
  readonly shown: string;
  readonly detail?: string;
}

/** What a list is opened for. */
interface Opened {
  readonly input: HTMLInputElement;
  readonly items: readonly Item[];
  pick(item: Item): void;
}

/**
 * The list above the composer: a listbox that belongs to the input in focus, which keeps the focus.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Popup {
  readonly #root = byId('popup', HTMLElement);
  readonly #heading = byId('popup-heading', HTMLElement);
  readonly #list = byId('popup-list', HTMLElement);
  #opened: Opened | undefined;
  #active = -1;

  constructor() {
    // Items can be picked with a pointer too; the input keeps the focus meanwhile.
    this.#root.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const place = target instanceof Element ? target.closest('li')?.dataset.place : undefined;
      if (place === undefined) return;
      this.#activate(Number(place));
      this.pick();
    });
  }

  /** Open it for an input; `active` is the item to begin with, -1 for none. A list of nothing shows its heading alone. */
  open(opened: Opened, heading: string, active: number): void {
    this.close();
    this.#opened = opened;
    this.#heading.textContent = heading;
    this.#list.replaceChildren(
      ...opened.items.map(({ shown, detail }, i) =>
        element(
          'li',
          { id: `option-${i}`, role: 'option', 'aria-selected': 'false', 'data-place': String(i) },
          element('span', { class: 'option-name' }, shown),
          ...(detail ? [element('span', { class: 'option-detail' }, detail)] : []),
        ),
      ),
    );
    this.#root.hidden = opened.items.length === 0 && heading === '';
    this.#list.hidden = opened.items.length === 0;
    opened.input.setAttribute('aria-expanded', String(opened.items.length > 0));
    this.#activate(active < opened.items.length ? active : -1);
  }

  close(): void {
    this.#opened?.input.setAttribute('aria-expanded', 'false');
    this.#opened?.input.removeAttribute('aria-activedescendant');
    this.#opened = undefined;
    this.#active = -1;
    this.#root.hidden = true;
  }

  /** Whether there is something to pick. */
  get isOpen(): boolean {
    return (this.#opened?.items.length ?? 0) > 0;
  }

  /** Go up or down the list, and round its ends. */
  move(step: 1 | -1): void {
    const count = this.#opened?.items.length ?? 0;
    if (count === 0) return;
    this.#activate(this.#active < 0 ? (step > 0 ? 0 : count - 1) : (this.#active + step + count) % count);
  }

  /** Pick the active item. Says whether there was one. */
  pick(): boolean {
    const item = this.#opened?.items[this.#active];
    if (!item) return false;
    this.#opened?.pick(item);
    return true;
  }

  #activate(place: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = place;
    const active = this.#list.children[place];
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
    if (active) this.#opened?.input.setAttribute('aria-activedescendant', active.id);
    else this.#opened?.input.removeAttribute('aria-activedescendant');
  }
}
