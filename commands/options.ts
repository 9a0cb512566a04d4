import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { label, say } from '../src/locale/label.ts';
import type { Option } from './schema.ts';

/**
 * Longest texts. A query is a question, a topic a few words that fit a page's button as they are; a `value` of the story is
 * at most as long as a suggestion.
 */
export const LONGEST = { query: 300, topic: 32, value: 100 } as const;

/** The options that several commands share. */
export const party = {
  type: Type.String,
  name: 'party',
  description: say(label('option.party')),
  autocomplete: true,
  max_length: LONGEST.value,
} as const satisfies Option;

export const topic = {
  type: Type.String,
  name: 'topic',
  description: say(label('option.topic')),
  autocomplete: true,
  max_length: LONGEST.topic,
} as const satisfies Option;

export const source = {
  type: Type.String,
  name: 'source',
  description: say(label('option.source')),
  autocomplete: true,
  max_length: LONGEST.value,
} as const satisfies Option;

/** What has a picture can do without it. */
export const picture = {
  type: Type.Boolean,
  name: 'picture',
  description: say(label('option.picture')),
} as const satisfies Option;

/** Every command about a story takes these two as well, last. */
export const story = {
  type: Type.String,
  name: 'story',
  description: say(label('option.story')),
  autocomplete: true,
  max_length: LONGEST.value,
} as const satisfies Option;

export const hidden = {
  type: Type.Boolean,
  name: 'private',
  description: say(label('option.private')),
} as const satisfies Option;
