import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { StoryKey } from '../desk/key.ts';
import type { HandlerOptions } from './handler-options.ts';
import type { Interaction } from './interaction.ts';
import type { MessageBody } from './message.ts';
import type { Shown } from './pictures.ts';

/** Whether the bot may put files into the channel. */
const mayAttach = ({ app_permissions: permissions }: Interaction): boolean =>
  permissions === undefined ||
  (BigInt(permissions) & (PermissionFlagsBits.AttachFiles | PermissionFlagsBits.Administrator)) !== 0n;

/** A page of an answer with its picture, where the channel takes files. One that cannot be drawn costs no answer: the log says why. */
export async function pictured(
  shown: Shown,
  story: StoryKey,
  interaction: Interaction,
  { corpus, log }: HandlerOptions,
): Promise<MessageBody> {
  const { picture, ...message } = shown;
  // The very object, by which it is known that it was sent before.
  if (!picture) return shown;
  if (!mayAttach(interaction)) return message;
  try {
    const files = await corpus.ask(story, 'picture', picture);
    return files.length ? { ...message, files } : message;
  } catch (error) {
    log.error({ err: error, picture, interaction: interaction.id }, 'a picture could not be drawn');
    return message;
  }
}
