import type { APIEmbed } from 'discord-api-types/v10';
import { parseArguments } from '../../commands/arguments.ts';
import type { StoryCommand } from '../../commands/command.ts';
import { complete as suggestions } from '../../commands/complete.ts';
import { COMMANDS } from '../../commands/registry.ts';
import { UserError } from '../answer/user-error.ts';
import { latestDifferences } from '../digest/differences.ts';
import { label, say } from '../locale/label.ts';
import type { Story } from '../story/story.ts';
import { decodePage, digest, encodePage, type PageCall, pageOf } from './custom-id.ts';
import { pagesFor } from './kept.ts';
import { LIMITS } from './limits.ts';
import { button, type MessageBody, message, row } from './message.ts';
import { isOpen, type Shown, withPicture } from './pictures.ts';

/** A button pressed on an answer: the page to show in its place, or a word to the one who pressed it. */
export interface Pressed {
  readonly message: Shown;
  /** Whether the message takes the place of the one with the button, or goes to the presser alone. */
  readonly replaces: boolean;
}

function commandOf(name: string): StoryCommand {
  const command = COMMANDS.get(name);
  if (command?.needs !== 'story') throw new UserError(label('error.command'));
  return command;
}

/** A page without buttons says that there are others, and how to get them. */
function alone(embeds: readonly APIEmbed[], pages: number): APIEmbed[] {
  const footer = { text: say(label('page.alone', { n: pages - 1 })) };
  return embeds.map((embed, i) => (i === embeds.length - 1 ? { ...embed, footer } : embed));
}

/** One page of an answer with its buttons; a page past the end is the last one. What a button cannot hold, a long query, has none. */
function pageFor(story: Story, command: StoryCommand, call: PageCall): MessageBody {
  const pages = pagesFor(story, command, call.args);
  const page = Math.min(call.page, pages.length - 1);
  const to = (n: number): string => encodePage({ ...call, page: n, version: story.version }, command, story);
  const [previous, next] = [to(Math.max(0, page - 1)), to(page + 1)];
  const shown = pages[page] ?? [];
  if (pages.length === 1) return message(shown);
  if (next.length > LIMITS.customId) return message(alone(shown, pages.length));
  const turn = row(
    button(say(label('page.previous')), previous, page === 0),
    button(say(label('page.next')), next, page === pages.length - 1),
  );
  return message(shown, [turn]);
}

const show = (story: Story, command: StoryCommand, call: PageCall): Shown =>
  withPicture(pageFor(story, command, call), command, call);

/** Answer a command as a message. `asker` is the id of the member when the answer is private, else empty. Throws UserErrors. */
export function answerCommand(
  story: Story,
  call: {
    readonly command: string;
    readonly args: Readonly<Record<string, unknown>>;
    readonly asker: string;
  },
): Shown {
  const command = commandOf(call.command);
  const args = parseArguments(command, call.args);
  const asker = call.asker && digest(call.asker);
  return show(story, command, { command: call.command, args, version: story.version, page: 0, asker });
}

/** Make the answers that are asked for most, so that nobody waits for them. */
export function prepare(story: Story): void {
  // The first search of a story looks up what its words mean.
  story.index.search(story.id, 1);
  // The digests of all channels want these, and answers would wait for them.
  latestDifferences(story);
  for (const command of COMMANDS.values()) if (isOpen(command)) pagesFor(story, command, {});
}

/** Answer a press on a page's button by the member with the id `presser`. Throws UserErrors. */
export function answerPress(
  story: Story,
  call: { readonly customId: string; readonly presser: string },
): Pressed {
  const command = commandOf(pageOf(call.customId)?.command ?? '');
  const page = decodePage(call.customId, command, story);
  if (!page) throw new UserError(label('error.button', { command: command.name }));
  if (page.asker && page.asker !== digest(call.presser))
    throw new UserError(label('error.notYours', { command: command.name }));
  if (page.version === story.version) return { message: show(story, command, page), replaces: true };
  const fresh = encodePage({ ...page, page: 0, version: story.version }, command, story);
  return {
    message: message(
      [{ description: say(label('error.expired')) }],
      [row(button(say(label('error.expired.show')), fresh))],
    ),
    replaces: false,
  };
}

/** The suggestions for an option that is being typed: best match first, at most as many as Discord shows. */
export function complete(
  story: Story,
  call: { readonly command: string; readonly option: string; readonly typed: string },
): { name: string; value: string }[] {
  const choices = suggestions(story, commandOf(call.command), call);
  return choices.map(({ name, value }) => ({ name, value }));
}
