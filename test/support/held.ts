import type { Corpus } from '../../src/discord/calls.ts';
import type { Service } from '../../src/service/service.ts';

/** A corpus whose answers are held back until they are let go; `asked` resolves with the first question. */
export function held() {
  const gate = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const between = (corpus: Service): Corpus => ({
    state: () => corpus.state(),
    reload: () => corpus.reload(),
    ask: async (...question) => {
      asked.resolve();
      await gate.promise;
      return corpus.ask(...question);
    },
  });
  return { between, asked: asked.promise, letGo: () => gate.resolve() };
}
