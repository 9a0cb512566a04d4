import type { DiscordMessage } from '@skyra/discord-components-core';
import { label, say } from '../../locale/label.ts';
import type { ChannelEvent, Shown } from '../protocol.ts';
import { announce } from './announce.ts';
import { byId } from './dom.ts';
import { messageElement } from './message.ts';

const buttonsOf = (message: Element): HTMLButtonElement[] => [...message.querySelectorAll('button')];

/** What a message says first, for those who hear the page: its title, or its text, and which page of how many it is. */
function gist({ embeds, content, thinking }: Shown): string {
  if (thinking) return say(label('web.thinking'));
  const [first] = embeds;
  const plain = (first?.title ?? first?.description ?? content).replace(/\\(.)/g, '$1');
  const text = [plain, embeds.at(-1)?.footer?.text].filter(Boolean).join('. ');
  return say(label('web.answered', { gist: text }));
}

/** The messages on the page, and what of them is in focus. */
export class Channel {
  readonly #list = byId('messages', HTMLElement);

  /** Show what happened. */
  hear(event: ChannelEvent): void {
    if ('all' in event) {
      this.#list.replaceChildren(...event.all.map(messageElement));
      this.#list.lastElementChild?.scrollIntoView({ block: 'end' });
    } else if ('put' in event) this.#put(event.put);
    else this.#drop(event.drop);
  }

  #put(message: Shown): void {
    const made = messageElement(message);
    const old = document.getElementById(made.id);
    announce(gist(message));
    if (!old) {
      this.#list.append(made);
      this.#reveal(made);
      return;
    }
    const focused = old.contains(document.activeElement);
    const place = buttonsOf(old).findIndex((of) => of.matches(':focus'));
    old.replaceWith(made);
    if (focused) this.#refocus(made, place);
    if (message.edited) this.#reveal(made);
  }

  /** Whoever pressed a button keeps the focus on the one in its place; where that cannot be pressed any more, on its neighbour. */
  async #refocus(message: DiscordMessage, place: number): Promise<void> {
    // Before it is drawn, nothing in it can be focused.
    await message.updateComplete;
    const buttons = buttonsOf(message);
    const pressed = buttons[place];
    const next = pressed?.disabled ? buttons.find((of) => !of.disabled) : pressed;
    (next ?? message).focus({ preventScroll: true });
  }

  #drop(id: string): void {
    const old = document.getElementById(`message-${id}`);
    const next = old?.nextElementSibling ?? old?.previousElementSibling;
    const focused = old?.contains(document.activeElement);
    old?.remove();
    if (focused) (next instanceof HTMLElement ? next : byId('entry', HTMLInputElement)).focus();
  }

  /** A long answer is read from its start, once its pictures have their size. */
  async #reveal(message: HTMLElement): Promise<void> {
    await Promise.allSettled([...message.querySelectorAll('img')].map((picture) => picture.decode()));
    const tall = message.offsetHeight > (this.#list.parentElement?.clientHeight ?? 0);
    message.scrollIntoView({ block: tall ? 'start' : 'end' });
  }
}
