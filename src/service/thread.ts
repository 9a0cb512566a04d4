import { parentPort, workerData } from 'node:worker_threads';
import { showArticle } from '../answer/article.ts';
import { stateOf } from '../answer/corpus.ts';
import { UserError } from '../answer/user-error.ts';
import { readCorpus } from '../corpus/read.ts';
import type { StoryKey } from '../desk/key.ts';
import { publish } from '../discord/article-link.ts';
import type { CallName, Calls, Reply } from '../discord/calls.ts';
import { digestPage } from '../discord/digest.ts';
import { drawPicture, preparePictures } from '../discord/pictures.ts';
import { previewArticle } from '../discord/preview.ts';
import { answerCommand, answerPress, complete, prepare } from '../discord/reader.ts';
import { label } from '../locale/label.ts';
import { buildLibrary, type Library } from '../story/library.ts';
import { fillShelf, type Shelf } from '../story/shelf.ts';
import { Reading, type Request, type Response, type Result, type Task } from './protocol.ts';

// Reading, answering and rendering happen here, so that the thread that talks to Discord never waits for them. A thread
// holds either one state of the corpus for all its life, or the stories of servers, which come and go.

const CALLS: {
  readonly [N in CallName]: (...of: Parameters<Calls[N]>) => Reply<N> | Promise<Reply<N>>;
} = {
  answer: answerCommand,
  press: answerPress,
  picture: drawPicture,
  complete,
  digest: digestPage,
  article: showArticle,
};
/** How long the first questions go before the pictures, in milliseconds. */
const IDLE = 500;
const port = parentPort;
if (!port) throw new Error('this file runs in a worker thread');
const send = (response: Response): void => port.postMessage(response);

/** The stories of servers that were taken in. */
const shelves = new Map<StoryKey, Shelf>();
/** The one that is about to become a different one: what is rehearsed is loaded next, or was in vain. */
let rehearsed: { readonly key: StoryKey; readonly shelf: Shelf } | undefined;
/** What was read of a story already. */
const known = (key: StoryKey): Shelf | undefined =>
  rehearsed?.key === key ? rehearsed.shelf : shelves.get(key);

function perform(library: Library, task: Task): Result | Promise<Result> {
  if ('load' in task) {
    const { key, id, files } = task.load;
    shelves.set(key, fillShelf(id, files, known(key)));
    rehearsed = undefined;
    return null;
  }
  if ('rehearse' in task) {
    const { key, id, files } = task.rehearse;
    const shelf = fillShelf(id, files, known(key));
    const [problem] = shelf.problems;
    if (problem) throw new UserError(label('desk.file', { message: problem.message }));
    rehearsed = { key, shelf };
    return null;
  }
  if ('drop' in task) {
    shelves.delete(task.drop);
    if (rehearsed?.key === task.drop) rehearsed = undefined;
    return null;
  }
  if ('preview' in task) {
    const shelf = shelves.get(task.preview);
    if (!shelf) throw new Error(`the story ${task.preview} is not here`);
    const { previewed, shelf: after } = previewArticle(shelf, task.question);
    // If it is added, it is rehearsed next.
    rehearsed = { key: task.preview, shelf: after };
    return previewed;
  }
  const story = library.get(task.story) ?? shelves.get(task.story)?.story;
  // It was there when it was asked for: a reload has taken it away since.
  if (!story) throw new UserError(label('error.unknown.story', { value: task.story }));
  return CALLS[task.name](story, task.question as never);
}

async function answer(library: Library, { id, ...task }: Request): Promise<Response> {
  try {
    return { id, value: await perform(library, task) };
  } catch (error) {
    if (error instanceof UserError) return { id, refused: error.label };
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

try {
  const { dir, published } = Reading.parse(workerData);
  const corpus = dir === undefined ? { stories: [], problems: [] } : await readCorpus(dir);
  const library = buildLibrary(corpus);
  for (const story of library.values()) {
    if (published && !published.except.includes(story.id)) publish(story, published.address);
    prepare(story);
  }
  port.on('message', async (request: Request) => send(await answer(library, request)));
  send({ ready: stateOf(library), problems: corpus.problems });
  setTimeout(() => preparePictures(library.values()), IDLE);
} catch (error) {
  send({ failed: error instanceof Error ? error.message : String(error) });
}
