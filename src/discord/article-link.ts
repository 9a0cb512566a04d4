import type { Span } from '../corpus/article.ts';
import type { Story } from '../story/story.ts';

/** Where the articles of a story can be read, for the stories that can. */
const addresses = new WeakMap<Story, string>();

/** From now on, quotes of a story link to its articles under an address: `https://parallax.example`, without a slash at its end. */
export function publish(story: Story, address: string): void {
  addresses.set(story, address);
}

/** Where a span can be seen in its place: `…/articles/<story>/<article>#<start>-<end>`. Undefined for a story that was not published. */
export function articleLink(story: Story, { article, start, end }: Span): string | undefined {
  const address = addresses.get(story);
  const path = [story.id, article].map(encodeURIComponent).join('/');
  return address && `${address}/articles/${path}#${start}-${end}`;
}
