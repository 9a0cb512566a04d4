import { Session } from 'node:inspector';
import type { Worker } from 'node:worker_threads';

interface Attached {
  readonly params: { readonly sessionId: string; readonly workerInfo: { readonly title: string } };
}

interface Received {
  readonly params: { readonly message: string };
}

/** Make a worker thread run for ever, as a fault of ours would: nothing that it is asked from now on is answered. */
export async function hang({ threadId }: Worker): Promise<void> {
  const session = new Session();
  session.connect();
  const hung = Promise.withResolvers<void>();
  session.on('NodeWorker.attachedToWorker', ({ params: { sessionId, workerInfo } }: Attached) => {
    if (!workerInfo.title.startsWith(`[worker ${threadId}]`)) return;
    const send = (id: number, method: string, params: object): void =>
      session.post('NodeWorker.sendMessageToWorker', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
    send(1, 'Runtime.enable', {});
    send(2, 'Runtime.addBinding', { name: 'hung' });
    send(3, 'Runtime.evaluate', { expression: 'hung(""); for (;;);' });
  });
  session.on('NodeWorker.receivedMessageFromWorker', ({ params: { message } }: Received) => {
    if (message.includes('Runtime.bindingCalled')) hung.resolve();
  });
  session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
  await hung.promise;
  session.disconnect();
}
