import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { showWord } from '../../src/desk/show.ts';
import { showFeeds, showNamed } from '../../src/desk/show-feeds.ts';
import { label, say } from '../../src/locale/label.ts';
import { action, type Completer } from '../action.ts';
import { deskOf, ownStories, storyAtDesk, told } from '../at-desk.ts';
import { channelForNotices, NOTICED } from '../channel-rights.ts';
import { story } from './options.ts';

/** Follow a feed. */
export const watch = action({
  name: 'watch',
  description: say(label('corpus.watch.description')),
  options: [
    {
      type: Type.String,
      name: 'feed',
      description: say(label('option.feed.url')),
      required: true,
      max_length: 2000,
    },
    {
      type: Type.Channel,
      name: 'channel',
      description: say(label('option.feed.channel')),
      required: true,
      channel_types: [...NOTICED],
    },
    story,
    { type: Type.String, name: 'keywords', description: say(label('option.feed.keywords')), max_length: 300 },
    {
      type: Type.Integer,
      name: 'every',
      description: say(label('option.feed.every')),
      min_value: 15,
      max_value: 1440,
    },
    { type: Type.Boolean, name: 'add', description: say(label('option.feed.add')) },
  ],
  moderators: true,
  completes: { story: ownStories },
  async run(services, args, caller) {
    const { desk, server, story } = await storyAtDesk(services, caller, args.story);
    const channel = channelForNotices(caller.channels, args.channel);
    const several = await desk.feeds.watch(server, story, caller.user, {
      url: args.feed,
      keywords: args.keywords ?? '',
      mode: args.add ? 'add' : 'propose',
      channel: channel.id,
      every: args.every ?? 60,
    });
    return told(several.length ? showNamed(several) : showFeeds(await desk.feeds.of(server)));
  },
});

const followed: Completer = async (services, typed, caller) => {
  const { desk, server } = deskOf(services, caller);
  return (await desk.feeds.of(server))
    .filter(({ url }) => url.includes(typed))
    .map(({ id, url }) => ({ name: url.slice(0, 100), value: id }));
};

/** The feeds, each with how its last fetch went; one of them can be stopped, or resumed after a pause. */
export const feeds = action({
  name: 'feeds',
  description: say(label('corpus.feeds.description')),
  options: [
    {
      type: Type.String,
      name: 'stop',
      description: say(label('option.feed.stop')),
      autocomplete: true,
      max_length: 100,
    },
    {
      type: Type.String,
      name: 'resume',
      description: say(label('option.feed.resume')),
      autocomplete: true,
      max_length: 100,
    },
  ],
  moderators: true,
  completes: { stop: followed, resume: followed },
  async run(services, args, caller) {
    const { desk, server } = deskOf(services, caller);
    if (args.stop !== undefined) await desk.feeds.stop(server, args.stop);
    if (args.resume !== undefined) await desk.feeds.resume(server, args.resume);
    const present = await desk.feeds.of(server);
    return told(present.length ? showFeeds(present) : showWord(label('feeds.none'), 'neutral'));
  },
});
