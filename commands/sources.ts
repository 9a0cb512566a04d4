import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { findSourceArticles, showSources, sourcesData } from '../src/answer/sources.ts';
import { label, say } from '../src/locale/label.ts';
import { storyCommand } from './command.ts';
import { LONGEST } from './options.ts';

/** The articles of the story, or the card of one of them. */
export default storyCommand({
  name: 'sources',
  description: say(label('sources.description')),
  options: [
    {
      type: Type.String,
      name: 'source',
      description: say(label('option.sources.source')),
      autocomplete: true,
      max_length: LONGEST.value,
    },
  ],
  completes: { source: 'source' },
  run(story, query) {
    const articles = findSourceArticles(story, query);
    return { answer: showSources(story, query, articles), data: () => sourcesData(story, articles) };
  },
});
