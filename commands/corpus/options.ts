import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { label, say } from '../../src/locale/label.ts';
import { LONGEST } from '../options.ts';
import type { Option } from '../schema.ts';

/** The story that a change is for. */
export const story = {
  type: Type.String,
  name: 'story',
  description: say(label('option.corpus.story')),
  autocomplete: true,
  max_length: LONGEST.value,
} as const satisfies Option;

/** An article of it, by its id. */
export const article = {
  type: Type.String,
  name: 'article',
  description: say(label('option.corpus.article')),
  required: true,
  autocomplete: true,
  max_length: LONGEST.value,
} as const satisfies Option;

/** Why a change is made, for the history. */
export const reason = {
  type: Type.String,
  name: 'reason',
  description: say(label('option.corpus.reason')),
  max_length: 200,
} as const satisfies Option;
