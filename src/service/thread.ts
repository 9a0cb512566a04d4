import { parentPort, workerData } from 'node:worker_threads';
import { showArticle } from '../answer/article.ts';
import { stateOf } from '../answer/corpus.ts';
import { UserError } from '../answer/user-error.ts';
import { readCorpus } from '../corpus/read.ts';
import type { StoryKey } from '../desk/key.ts';
import { publish } from '../discord/article-link.ts';
import { digestPage } from '../discord/digest.ts';
import { drawPicture, preparePictures } from '../discord/pictures.ts';
import { previewArticle } from '../discord/preview.ts';
import { answerCommand, answerPress, complete, prepare } from '../discord/reader.ts';
import { label } from '../locale/label.ts';
import { buildLibrary, type Library } from '../story/library.ts';
import { fillShelf, type Shelf } from '../story/shelf.ts';
import type { Story } from '../story/story.ts';
import {
  type Done,
  type Given,
  Reading,
  type Request,
  type Response,
  type Result,
  type TaskName,
} from './protocol.ts';

// Reading, answering and rendering happen here, so that the thread that talks to Discord never waits for them. A thread
// holds either one state of the corpus for all its life, or the stories of servers, which come and go.

/** How long the first questions go before the pictures, in milliseconds. */
const IDLE = 500;
const port = parentPort;
if (!port) throw new Error('this file runs in a worker thread');
const send = (response: Response): void => port.postMessage(response);

/** The stories on disk. */
let library: Library = new Map();
/** The stories of servers that were taken in. */
const shelves = new Map<StoryKey, Shelf>();
/** The one that is about to become a different one: what is rehearsed is loaded next, or was in vain. */
let rehearsed: { readonly key: StoryKey; readonly shelf: Shelf } | undefined;
/** What was read of a story already. */
const known = (key: StoryKey): Shelf | undefined =>
  rehearsed?.key === key ? rehearsed.shelf : shelves.get(key);

/** Answers a question about a story from what it is now. */
const about =
  <G, R>(call: (story: Story, given: G) => R) =>
  (key: StoryKey, given: G): R => {
    const story = library.get(key) ?? shelves.get(key)?.story;
    // It was there when it was asked for: a reload has taken it away since.
    if (!story) throw new UserError(label('error.unknown.story', { value: key }));
    return call(story, given);
  };

const TASKS: {
  readonly [N in TaskName]: (key: StoryKey, given: Given<N>) => Result<N> | Promise<Result<N>>;
} = {
  answer: about(answerCommand),
  press: about(answerPress),
  picture: about(drawPicture),
  complete: about(complete),
  digest: about(digestPage),
  article: about(showArticle),
  load(key, { id, files }) {
    shelves.set(key, fillShelf(id, files, known(key)));
    rehearsed = undefined;
    return null;
  },
  rehearse(key, { id, files }) {
    const shelf = fillShelf(id, files, known(key));
    const [problem] = shelf.problems;
    if (problem) throw new UserError(label('desk.file', { message: problem.message }));
    rehearsed = { key, shelf };
    return null;
  },
  drop(key) {
    shelves.delete(key);
    if (rehearsed?.key === key) rehearsed = undefined;
    return null;
  },
  preview(key, question) {
    const shelf = shelves.get(key);
    if (!shelf) throw new Error(`the story ${key} is not here`);
    const { previewed, shelf: after } = previewArticle(shelf, question);
    // If it is added, it is rehearsed next.
    rehearsed = { key, shelf: after };
    return previewed;
  },
};

async function perform<N extends TaskName>({ id, story, name, given }: Request<N>): Promise<Done<N>> {
  return { id, name, result: await TASKS[name](story, given) };
}

async function answer(request: Request): Promise<Response> {
  const { id, name } = request;
  try {
    return await perform(request);
  } catch (error) {
    if (error instanceof UserError) return { id, name, refused: error.label };
    return { id, name, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

try {
  const { dir, published } = Reading.parse(workerData);
  const corpus = dir === undefined ? { stories: [], problems: [] } : await readCorpus(dir);
  library = buildLibrary(corpus);
  for (const story of library.values()) {
    if (published && !published.except.includes(story.id)) publish(story, published.address);
    prepare(story);
  }
  port.on('message', async (request: Request) => send(await answer(request)));
  send({ ready: stateOf(library), problems: corpus.problems });
  setTimeout(() => preparePictures(library.values()), IDLE);
} catch (error) {
  send({ failed: error instanceof Error ? error.message : String(error) });
}
