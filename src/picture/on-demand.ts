import type { Comparison } from '../answer/compare.ts';
import type { TimelineFound } from '../answer/timeline.ts';
import type { Story } from '../story/story.ts';
import type { Picture } from './picture.ts';

// The charts, their fonts and their renderer are loaded when the first picture is drawn: threads that draw none, and the
// terminal, do without them.

/** The picture of a timeline; nothing where it has no event. */
export const timelinePicture = async (story: Story, found: TimelineFound): Promise<Picture | undefined> =>
  (await import('./timeline.ts')).drawTimeline(story, found);

/** The picture of a comparison; nothing where nothing was found. */
export const comparisonPicture = async (story: Story, found: Comparison): Promise<Picture | undefined> =>
  (await import('./compare.ts')).drawComparison(story, found);
