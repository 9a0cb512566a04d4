import { label, say } from '../../locale/label.ts';
import type { Act } from '../protocol.ts';
import { announce } from './announce.ts';
import { act, listen, offered } from './api.ts';
import { Channel } from './channel.ts';
import { Composer } from './composer.ts';
import { byId } from './dom.ts';
import { openForm } from './form.ts';
import './library.ts';
import { know } from './mentions.ts';
import { themeButton } from './theme.ts';

/** Do something, and show what came of it. Says whether it was taken. */
async function send(what: Act): Promise<boolean> {
  try {
    const answer = await act(what);
    if (answer.is === 'form') openForm(answer.form, send);
    if (answer.is === 'refused') refuse(answer.why);
    return answer.is !== 'refused';
  } catch (error) {
    // What fetch fails with when nobody is there.
    refuse(say(label(error instanceof TypeError ? 'web.gone' : 'web.unanswered')));
    return false;
  }
}

/** What a button of a message does. */
function actOf({ press, dismiss, message = '' }: DOMStringMap): Act | undefined {
  if (press !== undefined) return { act: 'press', message, customId: press };
  return dismiss === undefined ? undefined : { act: 'dismiss', message: dismiss };
}

themeButton();
const offer = await offered();
know(offer);
const composer = new Composer(offer, send);
const channel = new Channel();
const refuse = (why: string): void => composer.tell(why, true);

byId('messages', HTMLElement).addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  const what = button && actOf(button.dataset);
  if (what) send(what);
});
byId('suggested', HTMLElement).addEventListener('click', ({ target }) => {
  const name = target instanceof HTMLButtonElement ? target.dataset.command : undefined;
  if (name !== undefined) composer.begin(name);
});

listen((event) => {
  channel.hear(event);
  if ('all' in event) announce(say(label('web.ready')));
});
