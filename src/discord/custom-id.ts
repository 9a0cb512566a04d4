import { createHash } from 'node:crypto';
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { optionsOf, parseArguments } from '../../commands/arguments.ts';
import type { StoryCommand } from '../../commands/command.ts';
import type { RawArguments } from '../../commands/schema.ts';
import { type Choice, choose } from '../answer/suggest.ts';
import { choicesOf } from '../answer/vocabulary.ts';
import type { Story } from '../story/story.ts';

/** A page of an answer: all that is needed to show it again, after a restart as well. */
export interface PageCall {
  readonly command: string;
  readonly args: RawArguments;
  /** The version of the story that the answer was made from. */
  readonly version: string;
  /** From 0. */
  readonly page: number;
  /** For a private answer: a short digest of the asker's id. */
  readonly asker: string;
}

/** Parts are parted by this; in a member's own words it becomes a space. */
const BAR = '|';
const PREFIX = 'page';
const [YES, NO] = ['1', '0'];

/** A few letters that stand for a longer text; enough to tell apart the values of one option. */
export const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 4);

/** The values that an option takes from the story, where it takes them from nowhere else. */
function valuesOf(command: StoryCommand, option: string, story: Story): readonly Choice[] | undefined {
  const vocabulary = command.completes[option];
  return vocabulary === 'source' || vocabulary === 'party' ? choicesOf(story, vocabulary) : undefined;
}

const answerOptions = (command: StoryCommand) =>
  optionsOf(command).filter(({ name }) => name !== 'story' && name !== 'private');

/** A page as a custom id: long values as digests, a member's own words as they are. Over 100 characters for a long query only. */
export function encodePage(call: PageCall, command: StoryCommand, story: Story): string {
  const args = answerOptions(command).map(({ name, type }) => {
    const given = call.args[name];
    if (type === Type.Boolean && given !== undefined) return given ? YES : NO;
    const value = String(given ?? '');
    const choices = value && valuesOf(command, name, story);
    return choices ? digest(choose(choices, value)?.value ?? value) : value.replaceAll(BAR, ' ');
  });
  return [
    PREFIX,
    call.command,
    digest(story.id),
    call.version,
    call.page.toString(36),
    call.asker,
    ...args,
  ].join(BAR);
}

/** The command and the digest of the story that a custom id of a page names; undefined for any other custom id. */
export function pageOf(customId: string): { command: string; story: string } | undefined {
  const [prefix, command, story] = customId.split(BAR);
  return prefix === PREFIX && command !== undefined && story !== undefined ? { command, story } : undefined;
}

/** The value that a digest stands for. Undefined when there is none, or more than one: rather no page than a wrong one. */
function undigested(text: string, choices: readonly Choice[]): string | undefined {
  const values = new Set(choices.map(({ value }) => value).filter((value) => digest(value) === text));
  const [value] = values;
  return values.size === 1 ? value : undefined;
}

/** The page that a custom id names. Undefined when a value of it is no longer in the story; throws a UserError for a forged one. */
export function decodePage(customId: string, command: StoryCommand, story: Story): PageCall | undefined {
  const [, name = '', , version = '', page = '', asker = '', ...given] = customId.split(BAR);
  const args: Record<string, string> = {};
  for (const [i, option] of answerOptions(command).entries()) {
    const text = given[i];
    if (!text) continue;
    if (option.type === Type.Boolean) {
      args[option.name] = String(text === YES);
      continue;
    }
    const choices = valuesOf(command, option.name, story);
    const value = choices ? undigested(text, choices) : text;
    if (value === undefined) return undefined;
    args[option.name] = value;
  }
  return {
    command: name,
    args: parseArguments(command, args),
    version,
    page: Math.max(0, Number.parseInt(page, 36) || 0),
    asker,
  };
}
