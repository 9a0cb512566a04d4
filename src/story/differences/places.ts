import { slice } from '../../corpus/article.ts';
import type { Side } from './side.ts';
import { textOf } from './text.ts';

/** An article says in so many sentences what it is about. */
export const LEAD = 3;
/** Where something is: words in front of a place. */
const PLACE = /\b(?:[Ii]n|[Aa]t|[Nn]ear|across|outside|around|of|from) (?:the )?(\p{Lu}[\p{L}-]+)/gu;

/** What an article begins with. */
export const leadOf = ({ article }: Side): string =>
  article.sentences
    .slice(0, LEAD)
    .map((sentence) => slice(article, sentence))
    .join(' ');

/** Whether the other article, too, is about where one side counts: else it counts a part. */
export const placesKnown = (side: Side, other: Side): boolean =>
  [...textOf(side).matchAll(PLACE)].every(([, place = '']) =>
    `${leadOf(other)} ${textOf(other)}`.includes(place),
  );
