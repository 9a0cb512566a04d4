import type { Texts } from './texts.ts';

/** The stories that a server keeps itself: what their moderators see. */
export const DESK = {
  'error.story.gone': 'This story is not there any more. Choose another one with `story`.',
  'desk.conflict':
    'Somebody else has changed this meanwhile, so nothing was done. Look again, then repeat it.',
  'desk.story.taken': 'There is a story called “{name}” already. Choose another name.',
  'desk.file': 'This cannot be kept as an article: {message}. Edit the details or paste the text.',

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
