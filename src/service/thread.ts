import { parentPort, workerData } from 'node:worker_threads';
import { stateOf } from '../answer/corpus.ts';
import { UserError } from '../answer/user-error.ts';
import { readCorpus } from '../corpus/read.ts';
import type { Calls } from '../discord/calls.ts';
import { digestPage } from '../discord/digest.ts';
import { answerCommand, answerPress, complete, prepare } from '../discord/reader.ts';
import { label } from '../locale/label.ts';
import { buildLibrary, type Library } from '../story/library.ts';
import type { Request, Response } from './protocol.ts';

// A thread holds one state of the corpus for all its life. Reading, answering and rendering happen here,
// so that the thread that talks to Discord never waits for them.

const CALLS: Calls = { answer: answerCommand, press: answerPress, complete, digest: digestPage };
const port = parentPort;
if (!port) throw new Error('this file runs in a worker thread');
const send = (response: Response): void => port.postMessage(response);

function answer(library: Library, { id, story: key, name, question }: Request): Response {
  try {
    const story = library.get(key);
    // It was there when it was asked for: a reload has taken it away since.
    if (!story) throw new UserError(label('error.unknown.story', { value: key }));
    return { id, value: CALLS[name](story, question as never) };
  } catch (error) {
    if (error instanceof UserError) return { id, refused: error.label };
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

try {
  const corpus = await readCorpus(String(workerData));
  const library = buildLibrary(corpus);
  for (const story of library.values()) prepare(story);
  port.on('message', (request: Request) => send(answer(library, request)));
  send({ ready: stateOf(library), problems: corpus.problems });
} catch (error) {
  send({ failed: error instanceof Error ? error.message : String(error) });
}
