import type { CorpusState } from '../answer/corpus.ts';
import { label, say } from '../locale/label.ts';

/** What the person who started the page reads in the terminal. */
export const greeting = (origin: string, wanted: number, { stories }: CorpusState): string =>
  [
    ...stories.map(({ id, version, articles }) =>
      say(label('help.story', { story: id, version, n: Object.keys(articles).length })),
    ),
    ...(wanted === 0 || new URL(origin).port === String(wanted)
      ? []
      : [say(label('web.start.taken', { port: String(wanted) }))]),
    say(label('web.start', { address: `${origin}/` })),
    say(label('prompt.token')),
    '',
  ].join('\n');
