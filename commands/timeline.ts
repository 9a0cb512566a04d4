import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { findTimeline, showTimeline, timelineData } from '../src/answer/timeline.ts';
import { label, say } from '../src/locale/label.ts';
import { timelinePicture } from '../src/picture/on-demand.ts';
import { storyCommand } from './command.ts';
import { picture, source, topic } from './options.ts';

/** What happened when, merged across sources. */
export default storyCommand({
  name: 'timeline',
  description: say(label('timeline.description')),
  options: [
    { type: Type.String, name: 'from', description: say(label('option.from')), max_length: 10 },
    { type: Type.String, name: 'to', description: say(label('option.to')), max_length: 10 },
    source,
    topic,
    { type: Type.Integer, name: 'top', description: say(label('option.top')), min_value: 1, max_value: 1000 },
    picture,
  ],
  completes: { source: 'source', topic: 'topic' },
  run(story, query) {
    const found = findTimeline(story, query);
    return {
      answer: showTimeline(story, query, found),
      data: () => timelineData(story, found),
      picture: () => timelinePicture(story, found),
    };
  },
});
