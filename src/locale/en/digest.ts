import type { Texts } from './texts.ts';

/** The daily digests and `/digest`. */
export const DIGEST = {
  'digest.title': 'New from {from} to {to}',
  'digest.title.first': 'The story up to {to}',
  'digest.articles': 'Articles',
  'digest.asks': 'Who asks what',
  'digest.differences': 'Where sources differ',
  'digest.events': 'Dated events',
  'digest.coming': 'In the coming seven days',
  'digest.changed': 'changed since the last digest',
  'digest.quotes': { one: '{n} more quote of this', other: '{n} more quotes of this' },
  'digest.before': {
    one: '{n} quote of this was shown before',
    other: '{n} quotes of this were shown before',
  },
  'digest.more.articles': { one: '{n} more article: `/sources`', other: '{n} more articles: `/sources`' },
  'digest.more.asks': { one: '{n} more: `/demands`', other: '{n} more: `/demands`' },
  'digest.more.differences': { one: '{n} more: `/compare`', other: '{n} more: `/compare`' },
  'digest.more.events': { one: '{n} more: `/timeline`', other: '{n} more: `/timeline`' },
  'digest.more.coming': {
    one: '{n} more: `/timeline from:{from} to:{to}`',
    other: '{n} more: `/timeline from:{from} to:{to}`',
  },
  'digest.nothing': 'Nothing new in these articles.',
  'digest.mark': 'Digest {mark}',
  'digest.paused.told':
    'The daily digest in <#{channel}> rests: I can no longer post there. Let me view the channel, send messages and embed links, then use /digest schedule again. /digest why says more.',
  'filter.story': 'story: {value}',
} as const satisfies Texts;
