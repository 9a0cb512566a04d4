import type { Offer } from '../protocol.ts';
import { element } from './dom.ts';

/** What is said before the name of what a mention names. */
const BEFORE = { user: '@', role: '@', channel: '#' } as const;

const names = new Map<string, string>();

/** From now on, mentions of what is offered show its name. */
export function know({ members, roles, channels }: Offer): void {
  for (const { id, name } of [...members, ...roles, ...channels]) names.set(id, name);
}

/** Whether a kind of markdown is a mention. */
export const isMention = (type: string): type is keyof typeof BEFORE => type in BEFORE;

/** A mention as Discord shows it; by its id when nothing here has that. */
export const mention = (type: keyof typeof BEFORE, id: string): Node =>
  element('span', { class: 'mention' }, `${BEFORE[type]}${names.get(id) ?? id}`);
