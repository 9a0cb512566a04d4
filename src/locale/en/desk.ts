import type { Texts } from './texts.ts';

/** The stories that a server keeps itself: what their moderators see. */
export const DESK = {
  'error.story.gone': 'This story is not there any more. Choose another one with `story`.',
  'desk.conflict':
    'Somebody else has changed this meanwhile, so nothing was done. Look again, then repeat it.',
  'desk.story.taken': 'There is a story called “{name}” already. Choose another name.',
  'desk.file': 'This cannot be kept as an article: {message}. Edit the details or paste the text.',

  'desk.readonly':
    'The story {name} lies on the disk of whoever runs Parallax, and cannot be changed here. Make one of your own with `/story create`.',
  'desk.none': 'This server has no story of its own yet. Make one with `/story create`.',
  'desk.name': 'This cannot be a name: use letters, digits, . _ and -, at most 64, a letter or digit first.',
  'desk.draft.gone': 'This draft is not there any more: it was added or discarded, or is over a week old.',
  'desk.twice': 'This page is in the story already, as {id}: {url}',
  'desk.undo.none': 'There is no change left to take back.',
  'desk.limit.articles':
    'This server may have {most} articles in its stories and has {used}. Remove some with `/corpus remove`.',
  'desk.limit.bytes':
    'The stories of this server may take {most} bytes and take {used}. Remove some articles with `/corpus remove`.',
  'desk.limit.stories': 'This server may have {most} stories, archived ones too, and has {used}.',
  'desk.limit.feeds':
    'This server may follow {most} feeds and follows {used}. Stop one with `/corpus feeds`.',
  'desk.limit.fetches':
    'This server may fetch {most} pages in an hour and has fetched {used}. Try again in the next hour, or paste the text with `/corpus paste`.',

  // The preview of an article
  'desk.preview': 'Add this to {story}?',
  'desk.field': '{name}: {value} ({from})',
  'desk.field.none': '{name}: not found',
  'desk.title': 'Title',
  'desk.outlet': 'Outlet',
  'desk.author': 'Author',
  'desk.date': 'Date',
  'desk.date.other': 'Another date',
  'desk.address': 'Address',
  'desk.language': 'Language',
  'desk.leftOut': { one: '{n} piece of the page left out', other: '{n} pieces of the page left out' },
  'desk.first': 'First sentence',
  'desk.last': 'Last sentence',
  'desk.shared': 'Shares sentences with',
  'desk.copy': { one: 'nearly the same: {n} sentence', other: 'nearly the same: {n} sentences' },
  'desk.wire': {
    one: 'from the same agency, it seems: {n} sentence',
    other: 'from the same agency, it seems: {n} sentences',
  },
  'desk.some': { one: '{n} sentence', other: '{n} sentences' },
  'desk.changes': 'What it changes',
  'desk.asks': { one: '{n} new ask', other: '{n} new asks' },
  'desk.events': { one: '{n} new event', other: '{n} new events' },
  'desk.agreements': { one: '{n} agreement', other: '{n} agreements' },
  'desk.differences': { one: '{n} new difference', other: '{n} new differences' },
} as const satisfies Texts;
