import type { Texts } from './texts.ts';

/** Commands and options, as registered with Discord: 100 characters at most. */
export const COMMANDS = {
  'demands.description': 'Who demands, offers or refuses what',
  'timeline.description': 'What happened when, as each source dates it',
  'compare.description': 'What two sources both report, where they differ, and what only one of them has',
  'search.description': 'Passages of the articles that answer a question',
  'sources.description': 'The articles of the story, or one of them',
  'help.description': 'What Parallax can do',
  'corpus.description': 'Run the corpus (for moderators)',
  'corpus.reload.description': 'Read the articles again: all or nothing',
  'option.story': 'Which story (the only one, when there is one)',
  'option.private': 'Show the answer only to you',
  'option.party': 'Only asks by or to this party',
  'option.topic': 'Only what speaks of this',
  'option.source': 'Only this source',
  'option.kind': 'Only demands, offers or rejections',
  'option.from': 'From this day on: YYYY-MM-DD, or a month or a year',
  'option.to': 'Up to this day: YYYY-MM-DD, or a month or a year',
  'option.top': 'Only the events that matter most: how many',
  'option.compare.source': 'The first source: an article or an outlet',
  'option.compare.with': 'The second source',
  'option.query': 'What to look for',
  'option.sources.source': 'Show the card of this article or outlet',
} as const satisfies Texts;
