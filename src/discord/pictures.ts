import { setImmediate } from 'node:timers/promises';
import type { Command, StoryCommand } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/registry.ts';
import type { RawArguments } from '../../commands/schema.ts';
import type { Story } from '../story/story.ts';
import type { PageCall } from './custom-id.ts';
import { pictureFor } from './kept.ts';
import type { MessageBody, MessageFile } from './message.ts';

/** Which picture belongs to an answer: the same question, to the version of the story that answered it. */
export interface PictureCall {
  readonly command: string;
  readonly args: RawArguments;
  readonly version: string;
}

/** A page of an answer. Its picture, if it has one, is asked for by itself, so that it can fail by itself. */
export interface Shown extends MessageBody {
  readonly picture?: PictureCall;
}

/** Whether a command can be asked without any option: those are asked most. */
export const isOpen = (command: Command): command is StoryCommand =>
  command.needs === 'story' && !command.options.some(({ required }) => required);

const hasPicture = (command: StoryCommand): boolean => command.options.some(({ name }) => name === 'picture');

/** A page with the picture that belongs to it: the first brings it, the others leave it where it is. */
export function withPicture(
  body: MessageBody,
  command: StoryCommand,
  { args, version, page }: PageCall,
): Shown {
  const has = page === 0 && args.picture !== false && hasPicture(command);
  return has ? { ...body, picture: { command: command.name, args, version } } : body;
}

/**
 * Draw the picture of an answer. Nothing where there is nothing to see, or where the story has changed since: the answer
 * would be another one. Rejects when it cannot be drawn.
 */
export async function drawPicture(
  story: Story,
  { command: name, args, version }: PictureCall,
): Promise<MessageFile[]> {
  const command = COMMANDS.get(name);
  return command?.needs === 'story' && version === story.version ? pictureFor(story, command, args) : [];
}

/**
 * Draw the pictures that are asked for most, one after the other, so that nobody waits for them. What fails is tried again
 * when somebody asks for it, and logged then.
 */
export async function preparePictures(stories: Iterable<Story>): Promise<void> {
  for (const story of stories)
    for (const command of COMMANDS.values())
      if (isOpen(command) && hasPicture(command)) {
        await pictureFor(story, command, {}).catch(() => undefined);
        // Questions go before the next picture.
        await setImmediate();
      }
}
