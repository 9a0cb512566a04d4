import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { findPassages, passagesData, showPassages } from '../src/answer/search.ts';
import { label, say } from '../src/locale/label.ts';
import { storyCommand } from './command.ts';
import { LONGEST, source } from './options.ts';

/** Ranked passages for a question. */
export default storyCommand({
  name: 'search',
  description: say(label('search.description')),
  options: [
    {
      type: Type.String,
      name: 'query',
      description: say(label('option.query')),
      required: true,
      max_length: LONGEST.query,
    },
    source,
  ],
  completes: { source: 'source' },
  run(story, query) {
    const result = findPassages(story, query);
    return { answer: showPassages(query, result), data: () => passagesData(story, result) };
  },
});
