import { UserError } from '../answer/user-error.ts';
import type { ArticleId } from '../corpus/article.ts';
import { parseFrontMatter, splitFrontMatter } from '../corpus/frontmatter.ts';
import { articleFile, articleId } from '../intake/article-file.ts';
import type { Candidate } from '../intake/candidate.ts';
import { findSameAddress } from '../intake/same-address.ts';
import { label } from '../locale/label.ts';
import type { OwnStory } from '../state/stories.ts';
import { within } from './limits.ts';
import type { Stock } from './stock.ts';

/** The id that a candidate gets in a story. Rejects with a UserError where its address is there already, or there is no room. */
export async function placeIn(
  stock: Stock,
  server: string,
  story: OwnStory,
  candidate: Candidate,
): Promise<ArticleId> {
  const own = await stock.own(server);
  const sum = (of: (story: OwnStory) => number): number => own.reduce((all, one) => all + of(one), 0);
  const { limits } = stock;
  const articles = sum((of) => of.articles);
  const bytes = sum((of) => of.bytes);
  within(limits, 'articles', articles, 1);
  within(limits, 'bytes', bytes, Buffer.byteLength(articleFile(candidate)));
  const files = await stock.files(server, story);
  const id = articleId(candidate, files.keys());
  if (!candidate.url) return id;
  const addresses = [...files].map(([of, file]) => ({ id: of, ...addressIn(file) }));
  const same = findSameAddress(candidate.url.value, addresses);
  if (same) throw new UserError(label('desk.twice', { id: same.id, url: same.url ?? '' }));
  return id;
}

/** The address in the front matter of an article's file: the rest of it need not be read for that. */
function addressIn(file: string): { readonly url?: string } {
  const front = parseFrontMatter(splitFrontMatter(file)?.yaml ?? '');
  return 'metadata' in front && front.metadata.url !== undefined ? { url: front.metadata.url } : {};
}
