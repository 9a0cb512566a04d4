import type { Logger } from 'pino';
import type { CorpusReport } from '../answer/corpus.ts';
import type { Corpus } from '../discord/calls.ts';
import { StateError } from '../state/error.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** What is announced when somebody has had the corpus read again: the version that the process serves now. */
const TOPIC = 'corpus';

/** The version of all stories together. */
const versionOf = (corpus: Corpus): string =>
  corpus
    .state()
    .stories.map(({ id, version }) => `${id}:${version}`)
    .sort()
    .join(' ');

/** Keep which versions of the stories were served, and when first. */
async function remember(corpus: Corpus, store: Store): Promise<void> {
  for (const { id, version } of corpus.state().stories) await store.versions.saw(id, version, Date.now());
}

/** Read the corpus again because another process did. */
async function follow(corpus: Corpus, store: Store, log: Logger): Promise<void> {
  const report = await corpus.reload();
  for (const problem of report.problems) log.warn(problem, 'the corpus was not read again');
  await remember(corpus, store);
  log.info({ version: versionOf(corpus) }, 'corpus read again, as another process did');
}

/**
 * A corpus whose reloads are taken up by every process that shares the state. Each reads its own folder; one that serves
 * the announced version already does nothing. Without a state, a reload is this process's alone.
 */
export function shareReloads(
  corpus: Corpus & { readonly read: Promise<void> },
  state: State,
  log: Logger,
): Corpus {
  const heard = (store: Store, version: string): void => {
    if (version === versionOf(corpus)) return;
    follow(corpus, store, log).catch((error: unknown) =>
      log.error({ err: error }, 'the corpus could not be read again'),
    );
  };
  Promise.all([state.opened, corpus.read])
    .then(async ([store]) => {
      await store.bulletin.listen(TOPIC, (version) => heard(store, version));
      await remember(corpus, store);
    })
    .catch((error: unknown) => log.error({ err: error }, 'reloads of other processes are not heard of'));

  return {
    ask: (story, name, question) => corpus.ask(story, name, question),
    state: () => corpus.state(),
    async reload(): Promise<CorpusReport> {
      const report = await corpus.reload();
      if (report.problems.length) return report;
      try {
        await remember(corpus, state.store);
        await state.store.bulletin.notify(TOPIC, versionOf(corpus));
      } catch (error) {
        if (!(error instanceof StateError)) throw error;
        log.warn({ fault: error.fault }, 'other processes were not told of the reload');
      }
      return report;
    },
  };
}
