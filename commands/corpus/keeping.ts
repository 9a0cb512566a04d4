import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { reportWithout, showReload } from '../../src/answer/corpus.ts';
import { UserError } from '../../src/answer/user-error.ts';
import { keyOf } from '../../src/desk/key.ts';
import { showArticles, showCheck } from '../../src/desk/show.ts';
import { showChange, showHistory } from '../../src/desk/show-changes.ts';
import { label, say } from '../../src/locale/label.ts';
import { action } from '../action.ts';
import { authorOf, deskOf, ownArticles, ownStories, storyAtDesk, told } from '../at-desk.ts';
import { article, reason, story } from './options.ts';

/** Read the articles on disk again. All or nothing; the old corpus answers until the new one is ready. */
export const reload = action({
  name: 'reload',
  description: say(label('corpus.reload.description')),
  options: [],
  moderators: true,
  async run({ corpus, catalogue }, _args, { server }) {
    const hidden = async (): Promise<string[]> => {
      const seen = await catalogue.seen(server);
      return corpus.state().stories.flatMap(({ id }) => (seen.some(({ key }) => key === id) ? [] : [id]));
    };
    // Of stories that a server does not see it is not told either.
    const before = await hidden();
    const whole = await corpus.reload(server);
    const report = reportWithout(whole, new Set([...before, ...(await hidden())]));
    return { answer: showReload(report), data: () => report };
  },
});

/** The articles of a story. */
export const list = action({
  name: 'list',
  description: say(label('corpus.list.description')),
  options: [story],
  moderators: true,
  completes: { story: ownStories },
  async run(services, args, caller) {
    const { desk, server, story } = await storyAtDesk(services, caller, args.story);
    return told(showArticles(story, [...(await desk.stock.files(server, story)).keys()]));
  },
});

/** One article: its card. */
export const show = action({
  name: 'show',
  description: say(label('corpus.show.description')),
  options: [article, story],
  moderators: true,
  completes: { story: ownStories, article: ownArticles },
  async run(services, args, caller) {
    const { desk, server, story } = await storyAtDesk(services, caller, args.story);
    return desk.card(keyOf({ server, story: story.id }), args.article);
  },
});

/** Take an article out of a story. */
export const remove = action({
  name: 'remove',
  description: say(label('corpus.remove.description')),
  options: [article, story, reason],
  moderators: true,
  completes: { story: ownStories, article: ownArticles },
  async run(services, args, caller) {
    const { desk, server, story } = await storyAtDesk(services, caller, args.story);
    const before = (await desk.stock.files(server, story)).get(args.article);
    if (before === undefined)
      throw new UserError(label('desk.article.none', { article: args.article, story: story.name }));
    const change = { is: 'articles' as const, articles: [{ id: args.article, before }] };
    const made = await desk.keeping.make(server, story, change, authorOf(caller, args.reason));
    return told(showChange(made, story.name));
  },
});

/** Take the last change back. */
export const undo = action({
  name: 'undo',
  description: say(label('corpus.undo.description')),
  options: [reason],
  moderators: true,
  async run(services, args, caller) {
    const { desk, server } = deskOf(services, caller);
    const made = await desk.keeping.undo(server, authorOf(caller, args.reason));
    return told(showChange(made, (await desk.stock.story(server, made.story)).name));
  },
});

/** So many changes fit a message. */
const CHANGES = 15;

/** What was changed, by whom, when and why. */
export const history = action({
  name: 'history',
  description: say(label('corpus.history.description')),
  options: [
    {
      type: Type.Integer,
      name: 'before',
      description: say(label('option.corpus.before')),
      min_value: 1,
      max_value: 1_000_000,
    },
  ],
  moderators: true,
  async run(services, args, caller) {
    const { desk, server } = deskOf(services, caller);
    const changes = await desk.stock.store.stories.history(server, CHANGES, args.before);
    return told(showHistory(changes, await desk.holdings.own(server)));
  },
});

/** Whether everything that a server has can be read, and how much of its limits is used. */
export const check = action({
  name: 'check',
  description: say(label('corpus.check.description')),
  options: [],
  moderators: true,
  async run(services, _args, caller) {
    const { desk, server } = deskOf(services, caller);
    const own = await desk.holdings.own(server);
    const feeds = await desk.stock.store.feeds.of(server);
    return told(showCheck(own, feeds.length, desk.stock.limits, await desk.keeping.check(server)));
  },
});
