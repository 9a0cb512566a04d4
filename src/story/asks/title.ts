import type { Span } from '../../corpus/article.ts';
import type { StoryAsk } from '../asks.ts';
import type { Content } from './content.ts';

/** The shortest of some asks' contents that says what is asked: with two content words or more, if any has them. */
export function titleOf(
  members: readonly { readonly ask: StoryAsk; readonly content: Content }[],
): Span | null {
  const length = ({ ask }: { ask: StoryAsk }) => ask.content.end - ask.content.start;
  const telling = members.filter(({ ask, content }) => content.size >= 2 && ask.kind !== 'rejection');
  const [best] = (telling.length > 0 ? telling : members).toSorted((x, y) => length(x) - length(y));
  return best?.ask.content ?? null;
}
