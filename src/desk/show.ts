import { type Answer, line, lines, type Section, text } from '../answer/answer.ts';
import type { ArticleId } from '../corpus/article.ts';
import { type Label, label } from '../locale/label.ts';
import type { SettingValues } from '../state/schema/settings.ts';
import type { OwnStory } from '../state/stories.ts';
import type { Limits } from './limits.ts';

/** Longer lists help nobody in a chat; the rest is counted. */
const SHOWN = 40;

function listed(labels: readonly Label[]): Section[] {
  const rest = labels.length - SHOWN;
  const shown = labels.slice(0, SHOWN).map((of) => line('plain', text(of)));
  const more = rest > 0 ? [line('note', text(label('corpus.more', { n: rest })))] : [];
  return [{ tone: 'neutral', entries: [lines(...shown, ...more)] }];
}

/** One sentence. */
export const showWord = (title: Label, tone: Section['tone'] = 'agree'): Answer => ({
  title,
  filters: [],
  sections: [{ tone, entries: [] }],
});

/** The stories of a server's own. `covered` are the names that stories on disk have: those give way to these. */
export const showStories = (own: readonly OwnStory[], covered: ReadonlySet<string>): Answer => ({
  title: label(own.length ? 'desk.stories' : 'desk.none'),
  filters: [],
  sections: listed(
    own.map(({ name, articles, archived }) => {
      const is = archived ? 'archived' : covered.has(name) ? 'covered' : 'one';
      return label(`desk.stories.${is}`, { name, n: articles });
    }),
  ),
});

/** The articles of a story by their ids. */
export const showArticles = (story: OwnStory, ids: readonly ArticleId[]): Answer => ({
  title: label('desk.articles', { story: story.name, n: ids.length }),
  filters: [],
  sections: listed(ids.map((name) => label('corpus.name', { name }))),
});

/** An instant to the minute, in UTC. */
export const minuteOf = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

/** What a server has of what it may have, and what cannot be read. */
export const showCheck = (
  own: readonly OwnStory[],
  feeds: number,
  limits: Limits,
  faults: ReadonlyMap<string, string>,
): Answer => {
  const sum = (of: (story: OwnStory) => number): number => own.reduce((all, story) => all + of(story), 0);
  const used = [
    label('desk.used.stories', { used: own.length, most: limits.stories }),
    label('desk.used.articles', { used: sum(({ articles }) => articles), most: limits.articles }),
    label('desk.used.bytes', { used: sum(({ bytes }) => bytes), most: limits.bytes }),
    label('desk.used.feeds', { used: feeds, most: limits.feeds }),
  ];
  return {
    title: label(faults.size ? 'desk.check.bad' : 'desk.check.good'),
    filters: [],
    sections: [
      { tone: 'neutral', entries: [lines(...used.map((of) => line('plain', text(of))))] },
      ...(faults.size
        ? [
            {
              tone: 'warning' as const,
              entries: [...faults].map(([story, message]) =>
                lines(line('plain', text(label('desk.fault', { story, message })))),
              ),
            },
          ]
        : []),
    ],
  };
};

/** What is set for a server; `story` is what the story is called. Discord shows names for the ids; nobody is pinged. */
export const showSettings = ({ log, moderators }: SettingValues, story: string | undefined): Answer => ({
  title: label('settings.title'),
  filters: [],
  sections: listed([
    story === undefined ? label('settings.story.none') : label('settings.story', { story }),
    log === undefined ? label('settings.log.none') : label('settings.log', { log }),
    moderators === undefined
      ? label('settings.moderators.none')
      : label('settings.moderators', { moderators }),
  ]),
});
