import { parentPort } from 'node:worker_threads';
import { readDocument } from './document.ts';
import { type Done, type Job, READY } from './protocol.ts';

// What strangers wrote is read in a thread of its own, which is ended when it takes too long or too much.

const port = parentPort;
if (!port) throw new Error('this file runs in a worker thread');
port.on('message', async ({ id, ...job }: Job) => {
  const done: Done = { id, result: await readDocument(job) };
  port.postMessage(done);
});
port.postMessage(READY);
