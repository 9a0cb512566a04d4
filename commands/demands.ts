import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { demandsData, findDemands, showDemands } from '../src/answer/demands.ts';
import { label, say } from '../src/locale/label.ts';
import { storyCommand } from './command.ts';
import { party, source, topic } from './options.ts';

/** Who demands, offers or refuses what, grouped across sources. */
export default storyCommand({
  name: 'demands',
  description: say(label('demands.description')),
  options: [
    party,
    topic,
    source,
    {
      type: Type.String,
      name: 'kind',
      description: say(label('option.kind')),
      choices: [
        { name: 'demands', value: 'demand' },
        { name: 'offers', value: 'offer' },
        { name: 'rejections', value: 'rejection' },
        { name: 'all', value: 'all' },
      ],
    },
  ],
  completes: { party: 'party', topic: 'topic', source: 'source' },
  run(story, query) {
    const groups = findDemands(story, query);
    return { answer: showDemands(story, query, groups), data: () => demandsData(story, groups) };
  },
});
