import { label, say } from '../../locale/label.ts';
import type { Listed } from '../protocol.ts';
import { element } from './dom.ts';
import type { Pill } from './pill.ts';
import type { Item } from './popup.ts';

/** A command that is being typed, and its options so far. */
export class Draft {
  readonly command: Listed;
  /** Where further options are chosen. */
  readonly rest = element('input', { type: 'text', class: 'rest', 'aria-label': say(label('web.options')) });
  readonly #pills: Pill[] = [];

  constructor(command: Listed) {
    this.command = command;
    this.#placehold();
  }

  /** The options that were not added yet. */
  get others(): Listed['options'] {
    return this.command.options.filter(({ name }) => !this.#pills.some(({ option }) => option.name === name));
  }

  /** The required option that has no value yet. */
  get missing(): Pill | undefined {
    return this.#pills.find((pill) => pill.option.required && pill.value() === undefined);
  }

  /** What was filled in, by option. */
  get values(): Record<string, string | number | boolean> {
    const entries = this.#pills.flatMap((pill) => {
      const value = pill.value();
      return value === undefined ? [] : [[pill.option.name, value] as const];
    });
    return Object.fromEntries(entries);
  }

  /** The options that begin with what was typed; a colon after a name means no other. */
  matching(typed: string): Item[] {
    const word = typed.trim().replace(/:$/, '').toLowerCase();
    return this.others
      .filter(({ name }) => name.startsWith(word))
      .sort((a, b) => Number(b.name === word) - Number(a.name === word))
      .map(({ name, description }) => ({ value: name, shown: name, detail: description }));
  }

  add(pill: Pill): void {
    this.#pills.push(pill);
    this.rest.value = '';
    this.rest.before(pill.root);
    this.#placehold();
  }

  remove(pill: Pill): void {
    this.#pills.splice(this.#pills.indexOf(pill), 1);
    pill.root.remove();
    this.#placehold();
  }

  /** The input after that of an option; after the last one, where others are added. */
  after(pill: Pill): HTMLInputElement {
    return this.#pills[this.#pills.indexOf(pill) + 1]?.input ?? this.rest;
  }

  /** The input before that of an option, or before where others are added. */
  before(pill: Pill | undefined): HTMLInputElement | undefined {
    return this.#pills[(pill ? this.#pills.indexOf(pill) : this.#pills.length) - 1]?.input;
  }

  /** The input to begin with. */
  get first(): HTMLInputElement {
    return this.#pills[0]?.input ?? this.rest;
  }

  #placehold(): void {
    const n = this.others.length;
    this.rest.placeholder = n ? say(label('web.more', { n })) : '';
  }
}
