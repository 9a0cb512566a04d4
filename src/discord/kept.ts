import type { APIEmbed } from 'discord-api-types/v10';
import type { StoryCommand } from '../../commands/command.ts';
import type { RawArguments } from '../../commands/schema.ts';
import type { Story } from '../story/story.ts';
import type { MessageFile } from './message.ts';
import { pagesOf } from './pages.ts';

/** What is kept for a story of what was asked last. A page is some four thousand characters, a picture some 60 KiB. */
const MOST = { pages: 2000, pictures: 100 };

/** What was made for each story, by what was asked: made once, then looked up for as long as the story is served. */
class Kept<T> {
  readonly #made = new WeakMap<Story, Map<string, T>>();
  readonly #most: number;
  readonly #sizeOf: (of: T) => number;

  constructor(most: number, sizeOf: (of: T) => number) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  get(story: Story, command: StoryCommand, args: RawArguments, make: () => T): T {
    const made = this.#made.get(story) ?? new Map<string, T>();
    this.#made.set(story, made);
    const key = keyOf(command, args);
    const found = made.get(key) ?? make();
    // Put last again, so that the first is the one that was not asked for the longest.
    made.delete(key);
    made.set(key, found);
    let held = [...made.values()].reduce((sum, of) => sum + this.#sizeOf(of), 0);
    for (const [oldest, of] of made) {
      if (held <= this.#most || oldest === key) break;
      made.delete(oldest);
      held -= this.#sizeOf(of);
    }
    return found;
  }

  forget(story: Story, command: StoryCommand, args: RawArguments): void {
    this.#made.get(story)?.delete(keyOf(command, args));
  }
}

/** The same for all that are answered alike: whoever asks, with or without the picture. */
function keyOf(
  command: StoryCommand,
  { private: _, story: __, picture: ___, ...asked }: RawArguments,
): string {
  return JSON.stringify([command.name, Object.entries(asked).sort()]);
}

const PAGES = new Kept<APIEmbed[][]>(MOST.pages, (pages) => pages.length);
const PICTURES = new Kept<Promise<MessageFile[]>>(MOST.pictures, () => 1);

/** The pages of a command's answer. Throws UserErrors. */
export const pagesFor = (story: Story, command: StoryCommand, args: RawArguments): APIEmbed[][] =>
  PAGES.get(story, command, args, () => pagesOf(command.run(story, args).answer, story));

async function draw(story: Story, command: StoryCommand, args: RawArguments): Promise<MessageFile[]> {
  const picture = await command.run(story, args).picture?.();
  return picture
    ? [{ name: picture.name, type: 'image/png', bytes: picture.png, description: picture.alt }]
    : [];
}

/** The picture of a command's answer, if it has one. Rejects when it cannot be drawn; it is tried again when it is asked for again. */
export function pictureFor(story: Story, command: StoryCommand, args: RawArguments): Promise<MessageFile[]> {
  return PICTURES.get(story, command, args, () => {
    const drawn = draw(story, command, args);
    drawn.catch(() => PICTURES.forget(story, command, args));
    return drawn;
  });
}
