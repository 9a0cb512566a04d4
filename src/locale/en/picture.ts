import type { Texts } from './texts.ts';

/** The few words in pictures, and what somebody hears who cannot see them. */
export const PICTURE = {
  'picture.events': { one: '{n} event', other: '{n} events' },
  'picture.events.of': '{shown} of {n} events',
  'picture.sources': { one: '{n} source', other: '{n} sources' },
  'picture.sources.of': '{shown} of {n} sources',
  'picture.stated': 'date stated',
  'picture.inferred': 'inferred',
  'picture.differs': 'differs',
  'picture.earlier': 'earlier',
  'picture.later': 'later',
  'picture.number': '[{n}]',
} as const satisfies Texts;
