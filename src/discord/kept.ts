import type { APIEmbed } from 'discord-api-types/v10';
import type { RawArguments, StoryCommand } from '../../commands/command.ts';
import type { Story } from '../story/story.ts';
import { pagesOf } from './pages.ts';

/** Pages that are kept for a story: those of the answers asked last. A page is some four thousand characters. */
const MOST = 2000;

const kept = new WeakMap<Story, Map<string, APIEmbed[][]>>();

/** The pages of a command's answer: made once, then looked up for as long as the story is served. Throws UserErrors. */
export function pagesFor(story: Story, command: StoryCommand, args: RawArguments): APIEmbed[][] {
  const answers = kept.get(story) ?? new Map<string, APIEmbed[][]>();
  kept.set(story, answers);
  const { private: _, story: __, ...asked } = args;
  const key = JSON.stringify([command.name, Object.entries(asked).sort()]);
  const pages = answers.get(key) ?? pagesOf(command.run(story, args).answer, story);
  // Put last again, so that the first is the one that was not asked for the longest.
  answers.delete(key);
  answers.set(key, pages);
  let held = [...answers.values()].reduce((sum, of) => sum + of.length, 0);
  for (const [oldest, of] of answers) {
    if (held <= MOST || oldest === key) break;
    answers.delete(oldest);
    held -= of.length;
  }
  return pages;
}
