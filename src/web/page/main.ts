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

/** Do something, and show what came of it. Gives why it was refused, if it was. */
async function send(what: Act): Promise<string | undefined> {
  try {
    const answer = await act(what);
    if (answer.is === 'form') openForm(answer.form, send);
    return answer.is === 'refused' ? answer.why : undefined;
  } catch (error) {
    // What fetch fails with when nobody is there.
    return say(label(error instanceof TypeError ? 'web.gone' : 'web.unanswered'));
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

byId('messages', HTMLElement).addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  const what = button && actOf(button.dataset);
  const why = what && (await send(what));
  if (why) composer.tell(why, true);
});
byId('suggested', HTMLElement).addEventListener('click', ({ target }) => {
  const name = target instanceof HTMLButtonElement ? target.dataset.command : undefined;
  if (name !== undefined) composer.begin(name);
});

listen((event) => {
  channel.hear(event);
  if ('all' in event) announce(say(label('web.ready')));
});
