import { label } from '../locale/label.ts';
import { type Answer, line, lines, text } from './answer.ts';
import type { CorpusState } from './corpus.ts';

/** The commands in the order in which a newcomer needs them. */
const COMMANDS = ['demands', 'timeline', 'compare', 'search', 'sources', 'corpus.reload'] as const;

/** What each command answers, and which stories are served. */
export const showHelp = ({ stories }: CorpusState): Answer => ({
  title: label('help.title'),
  filters: [],
  sections: [
    {
      tone: 'neutral',
      heading: line('plain', text(label('help.about'))),
      entries: [
        lines(
          ...COMMANDS.map((name) =>
            line(
              'title',
              text(label('help.command', { name: name.replace('.', ' ') })),
              text(label(`${name}.description`)),
            ),
          ),
        ),
      ],
    },
    {
      tone: 'neutral',
      heading: line('title', text(label('help.corpus'))),
      entries: stories.map(({ id, version, articles }) =>
        lines(
          line('plain', text(label('help.story', { story: id, version, n: Object.keys(articles).length }))),
        ),
      ),
    },
  ],
});
