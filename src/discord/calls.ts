import type { CorpusPort } from '../../commands/action.ts';
import type { showArticle } from '../answer/article.ts';
import type { StoryKey } from '../desk/key.ts';
import type { digestPage } from './digest.ts';
import type { drawPicture } from './pictures.ts';
import type { answerCommand, answerPress, complete } from './reader.ts';

/** What can be asked of the stories, by name. */
export interface Calls {
  readonly answer: typeof answerCommand;
  readonly press: typeof answerPress;
  readonly picture: (...of: Parameters<typeof drawPicture>) => Awaited<ReturnType<typeof drawPicture>>;
  readonly complete: typeof complete;
  readonly digest: typeof digestPage;
  readonly article: typeof showArticle;
}

export type CallName = keyof Calls;
/** What a call is given, apart from the story. */
export type Question<N extends CallName> = Parameters<Calls[N]>[1];
export type Reply<N extends CallName> = ReturnType<Calls[N]>;

/** The running corpus: it answers calls about a story wherever that is. Rejects with a UserError meant for the member, or a fault. */
export interface Corpus extends CorpusPort {
  ask<N extends CallName>(story: StoryKey, name: N, question: Question<N>): Promise<Reply<N>>;
}
