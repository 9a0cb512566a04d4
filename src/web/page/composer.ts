import { label, say } from '../../locale/label.ts';
import type { Act, Offer } from '../protocol.ts';
import { announce } from './announce.ts';
import { combobox } from './combobox.ts';
import { byId, element } from './dom.ts';
import { Draft } from './draft.ts';
import { type Pill, pillOf } from './pill.ts';
import { Popup } from './popup.ts';
import { commandsFor, valuesFor } from './suggestions.ts';

/** Where commands are typed: a slash opens their list, a command takes the place of what was typed, and has its options. */
export class Composer {
  readonly #offer: Offer;
  readonly #send: (act: Act) => Promise<string | undefined>;
  readonly #popup = new Popup();
  readonly #line = byId('line', HTMLElement);
  readonly #entry = byId('entry', HTMLInputElement);
  readonly #hint = byId('hint', HTMLElement);
  #draft: Draft | undefined;

  /** `send` gives why an act was refused, if it was. */
  constructor(offer: Offer, send: (act: Act) => Promise<string | undefined>) {
    this.#offer = offer;
    this.#send = send;
    byId('composer', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    combobox(this.#entry, this.#popup, {
      heading: () => (this.#entry.value.startsWith('/') ? say(label('web.commands')) : ''),
      suggest: (typed) => commandsFor(typed, offer),
      pick: ({ value }) => this.begin(value),
      enter: () => this.#submit(),
      erase: () => undefined,
      leave: () => undefined,
    });
  }

  /** Begin with a command, by its words. */
  begin(name: string): void {
    const command = this.#offer.commands.find((of) => of.name === name);
    if (!command) return;
    const draft = new Draft(command);
    this.#draft = draft;
    this.#line.replaceChildren(element('span', { class: 'command-name' }, `/${name}`), draft.rest);
    combobox(draft.rest, this.#popup, {
      heading: () => (draft.others.length ? say(label('web.options')) : ''),
      suggest: (typed) => draft.matching(typed),
      pick: ({ value }) => this.#add(draft, value).focus(),
      enter: () => this.#submit(),
      erase: () => (draft.before(undefined) ? draft.before(undefined)?.focus() : this.#clear()),
      leave: () => this.#clear(),
    });
    for (const option of command.options) if (option.required) this.#add(draft, option.name);
    this.tell(command.description);
    draft.first.focus();
  }

  /** Add an option to the draft; gives its input. */
  #add(draft: Draft, name: string): HTMLInputElement {
    const option = draft.others.find((of) => of.name === name);
    if (!option) return draft.rest;
    const pill = pillOf(option, this.#offer);
    draft.add(pill);
    combobox(pill.input, this.#popup, {
      heading: () => `${option.name}: ${option.description}`,
      suggest: (_, signal) => valuesFor(pill, draft, signal),
      pick(item) {
        pill.fill(item);
        draft.after(pill).focus();
      },
      enter: () => this.#submit(),
      erase: () => this.#erase(draft, pill),
      leave: () => this.#clear(),
    });
    return pill.input;
  }

  /** Go back over an option with nothing in it: a required one stays, and the first one takes the command with it. */
  #erase(draft: Draft, pill: Pill): void {
    const before = draft.before(pill);
    if (!pill.option.required) {
      draft.remove(pill);
      (before ?? draft.rest).focus();
    } else if (before) before.focus();
    else this.#clear();
  }

  async #submit(): Promise<void> {
    const draft = this.#draft;
    if (!draft) return this.tell(say(label('web.slash')), true);
    const { missing } = draft;
    if (missing) {
      missing.input.focus();
      return this.tell(say(label('web.required', { option: missing.option.name })), true);
    }
    this.#popup.close();
    const why = await this.#send({ act: 'command', command: draft.command.name, options: draft.values });
    if (why !== undefined) this.tell(why, true);
    else if (this.#draft === draft) this.#clear();
  }

  /** Say something below the composer; what went wrong is said aloud as well. */
  tell(text: string, wrong = false): void {
    this.#hint.textContent = text;
    this.#hint.classList.toggle('wrong', wrong);
    if (wrong) announce(text);
  }

  /** Back to an empty line, with the focus in it. */
  #clear(): void {
    this.#draft = undefined;
    this.#popup.close();
    this.#entry.value = '';
    this.#line.replaceChildren(this.#entry);
    this.tell('');
    this.#entry.focus();
  }
}
