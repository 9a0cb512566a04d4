import type { Texts } from './texts.ts';

/** The stories that a server keeps itself: what their moderators see. */
export const DESK = {
  'desk.conflict':
    'Somebody else has changed this meanwhile, so nothing was done. Look again, then repeat it.',
  'desk.story.taken': 'There is a story called “{name}” already. Choose another name.',
} as const satisfies Texts;
