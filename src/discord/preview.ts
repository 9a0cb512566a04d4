import type { APIEmbed } from 'discord-api-types/v10';
import { UserError } from '../answer/user-error.ts';
import type { ArticleId, Day } from '../corpus/article.ts';
import { previewOf } from '../desk/preview.ts';
import type { Candidate } from '../intake/candidate.ts';
import { label } from '../locale/label.ts';
import { fillShelf, type Shelf } from '../story/shelf.ts';
import { pagesOf } from './pages.ts';

/** An article that might be added: its file as it would be kept, and what it was read from. */
export interface PreviewQuestion {
  readonly id: ArticleId;
  readonly file: string;
  readonly candidate: Candidate;
  readonly today: Day;
}

/** What adding it would do, as the embeds of one message. */
export interface Previewed {
  readonly embeds: readonly APIEmbed[];
}

/** Show what an article would change in a story, and the story as it would be. Throws a UserError when nothing of the article could be quoted. */
export function previewArticle(
  shelf: Shelf,
  { id, file, candidate, today }: PreviewQuestion,
): { readonly previewed: Previewed; readonly shelf: Shelf } {
  const files = new Map([...shelf.read].map(([name, read]) => [name, read.file]));
  const after = fillShelf(shelf.story.id, new Map([...files, [id, file]]), shelf);
  const [problem] = after.problems.filter(({ file: of }) => of === `${id}.md`);
  if (problem) throw new UserError(label('desk.file', { message: problem.message }));
  if (!after.read.get(id)?.article.sentences.length) throw new UserError(label('desk.unquotable'));
  const { story } = after;
  const fits = (of: Parameters<typeof pagesOf>[0]): boolean => pagesOf(of, story).length === 1;
  const [embeds = []] = pagesOf(previewOf(shelf.story, story, id, candidate, today, fits), story);
  return { previewed: { embeds }, shelf: after };
}
