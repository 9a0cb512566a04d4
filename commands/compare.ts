import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { comparisonData, findComparison, showComparison } from '../src/answer/compare.ts';
import { label, say } from '../src/locale/label.ts';
import { comparisonPicture } from '../src/picture/on-demand.ts';
import { storyCommand } from './command.ts';
import { LONGEST, picture, topic } from './options.ts';

/** What two sources both report, where they differ, and what only one has. */
export default storyCommand({
  name: 'compare',
  description: say(label('compare.description')),
  options: [
    {
      type: Type.String,
      name: 'source',
      description: say(label('option.compare.source')),
      required: true,
      autocomplete: true,
      max_length: LONGEST.value,
    },
    {
      type: Type.String,
      name: 'with',
      description: say(label('option.compare.with')),
      required: true,
      autocomplete: true,
      max_length: LONGEST.value,
    },
    topic,
    picture,
  ],
  completes: { source: 'source', with: 'source', topic: 'topic' },
  run(story, query) {
    const found = findComparison(story, query);
    return {
      answer: showComparison(story, query, found),
      data: () => comparisonData(story, found),
      picture: () => comparisonPicture(story, found),
    };
  },
});
