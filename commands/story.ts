import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { UserError } from '../src/answer/user-error.ts';
import { keyOf, ownOf } from '../src/desk/key.ts';
import { showStories, showWord } from '../src/desk/show.ts';
import { showChange } from '../src/desk/show-changes.ts';
import { label, say } from '../src/locale/label.ts';
import { action, type Completer, type ServiceCommand } from './action.ts';
import { authorOf, deskOf, ownStories, told } from './at-desk.ts';
import { completeFrom } from './complete.ts';
import { story as own, reason } from './corpus/options.ts';
import type { Option } from './schema.ts';

const name = {
  type: Type.String,
  name: 'name',
  description: say(label('option.story.name')),
  required: true,
  max_length: 64,
} as const satisfies Option;

const named = { ...own, required: true } as const satisfies Option;

const seenStories: Completer = async ({ catalogue }, typed, { server }) =>
  completeFrom(
    (await catalogue.seen(server)).map(({ id }) => id),
    typed,
  );

const list = action({
  name: 'list',
  description: say(label('story.list.description')),
  options: [],
  moderators: true,
  async run(services, _args, caller) {
    const { desk, server } = deskOf(services, caller);
    const seen = await desk.holdings.seen(server);
    const onDisk = new Set(seen.filter(({ key }) => !ownOf(key)).map(({ id }) => id));
    return told(showStories(await desk.holdings.own(server), onDisk));
  },
});

const create = action({
  name: 'create',
  description: say(label('story.create.description')),
  options: [name],
  moderators: true,
  async run(services, args, caller) {
    const { desk, server } = deskOf(services, caller);
    const made = await desk.keeping.create(server, args.name, authorOf(caller));
    return told(showChange(made, args.name));
  },
});

/** Which story a channel, or the whole server, talks about where none is named. */
const use = action({
  name: 'use',
  description: say(label('story.use.description')),
  options: [
    named,
    { type: Type.Boolean, name: 'everywhere', description: say(label('option.story.everywhere')) },
  ],
  moderators: true,
  completes: { story: seenStories },
  async run(services, args, caller) {
    const { desk, server } = deskOf(services, caller);
    const seen = await desk.holdings.seen(server);
    const own = await desk.holdings.own(server);
    // A story of one's own can be chosen before it has its first article. Its key stays when it gets another name.
    const key =
      seen.find(({ id }) => id === args.story)?.key ??
      own
        .filter(({ name, archived }) => name === args.story && !archived)
        .map(({ id }) => keyOf({ server, story: id }))[0];
    if (key === undefined) throw new UserError(label('error.unknown.story', { value: args.story }));
    const channel = args.everywhere ? undefined : caller.channel;
    await desk.stock.store.settings.set({ server, channel }, 'story', key);
    await desk.holdings.changed(server);
    return told(showWord(label(channel ? 'desk.used.here' : 'desk.used.everywhere', { story: args.story })));
  },
});

const rename = action({
  name: 'rename',
  description: say(label('story.rename.description')),
  options: [named, name, reason],
  moderators: true,
  completes: { story: ownStories },
  async run(services, args, caller) {
    const { desk, server } = deskOf(services, caller);
    const story = await desk.holdings.named(server, args.story);
    const made = await desk.keeping.rename(server, story, args.name, authorOf(caller, args.reason));
    return told(showChange(made, args.name));
  },
});

const archive = action({
  name: 'archive',
  description: say(label('story.archive.description')),
  options: [
    named,
    { type: Type.Boolean, name: 'restore', description: say(label('option.story.restore')) },
    reason,
  ],
  moderators: true,
  completes: { story: ownStories },
  async run(services, args, caller) {
    const { desk, server } = deskOf(services, caller);
    const story = await desk.holdings.named(server, args.story);
    const change = { is: 'archive' as const, archived: !args.restore };
    const made = await desk.keeping.make(server, story, change, authorOf(caller, args.reason));
    return told(showChange(made, story.name));
  },
});

/** For moderators: the stories of their server. */
const story: ServiceCommand = {
  needs: 'service',
  name: 'story',
  description: say(label('story.description')),
  does: [list, create, use, rename, archive],
};
export default story;
