import type { DiscordMessage } from '@skyra/discord-components-core';
import { label, say } from '../../locale/label.ts';
import type { Attached, Shown } from '../protocol.ts';
import { rowElement } from './controls.ts';
import { element } from './dom.ts';
import { embedElement, picture } from './embed.ts';
import { markdown } from './markdown.ts';

const TIME = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' });

const NAME = 'Parallax';
const AVATAR = '/page/avatar.svg';
const ASKER = '/page/asker.svg';

const attachedElement = ({ url, name, type, description }: Attached): Node =>
  type.startsWith('image/')
    ? picture(url, description || name)
    : element('a', { href: url, download: name }, name);

/** What stands under an answer that only the asker sees. */
const hiddenNote = (id: string): Node =>
  element(
    'p',
    { slot: 'components', class: 'hidden-note' },
    `${say(label('web.hidden'))} · `,
    element(
      'button',
      { type: 'button', class: 'text-button', 'data-dismiss': id },
      say(label('web.dismiss')),
    ),
  );

const thinking = (): Node =>
  element('span', { class: 'thinking' }, say(label('web.thinking')), element('span', { class: 'dots' }));

/** A message as Discord shows it. Its buttons and menus carry what they do in `data-` attributes. */
export function messageElement(message: Shown): DiscordMessage {
  const { id, at, command, attachments, embeds, components, hidden } = message;
  const altOf = (url: string): string => attachments.find((of) => of.url === url)?.description ?? '';
  const shownInEmbed = new Set(embeds.map((embed) => embed.image?.url));
  const loose = attachments.filter(({ url }) => !shownInEmbed.has(url));
  return element(
    'discord-message',
    {
      id: `message-${id}`,
      class: hidden ? 'hidden-answer' : undefined,
      role: 'article',
      tabindex: '0',
      'aria-label': say(label('web.message', { name: NAME, command: command ? `/${command}` : '' })).trim(),
      author: NAME,
      avatar: AVATAR,
      bot: true,
      edited: message.edited,
      timestamp: say(label('web.today', { time: TIME.format(new Date(at)) })),
    },
    ...(command
      ? [
          element('discord-command', {
            slot: 'reply',
            author: say(label('web.you')),
            avatar: ASKER,
            command: `/${command}`,
            type: 'slash_command',
          }),
        ]
      : []),
    ...(message.thinking ? [thinking()] : markdown(message.content)),
    ...embeds.map((embed) => embedElement(embed, altOf)),
    ...(loose.length
      ? [element('discord-attachments', { slot: 'attachments' }, ...loose.map(attachedElement))]
      : []),
    ...components.map((row) => rowElement(row, id)),
    ...(hidden ? [hiddenNote(id)] : []),
  );
}
