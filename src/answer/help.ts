import type { StoryId } from '../corpus/article.ts';
import { label } from '../locale/label.ts';
import { type Answer, line, lines, text } from './answer.ts';
import type { CorpusState } from './corpus.ts';

/** A command as it is typed, and what it answers. */
export interface Described {
  readonly name: string;
  readonly description: string;
}

/** The stories that somebody sees: those on disk, and the names of those that the server keeps itself. */
interface Shown extends CorpusState {
  readonly own: readonly StoryId[];
}

/** What each command answers, and which stories are served. */
export const showHelp = ({ stories, own }: Shown, commands: readonly Described[]): Answer => ({
  title: label('help.title'),
  filters: [],
  sections: [
    {
      tone: 'neutral',
      heading: line('plain', text(label('help.about'))),
      entries: [
        lines(
          ...commands.map((command) =>
            line(
              'title',
              text(label('help.command', { ...command })),
              text(label('help.does', { ...command })),
            ),
          ),
        ),
      ],
    },
    {
      tone: 'neutral',
      heading: line('title', text(label('help.corpus'))),
      entries: [
        ...stories.map(({ id, version, articles }) =>
          label('help.story', { story: id, version, n: Object.keys(articles).length }),
        ),
        ...own.map((story) => label('help.own', { story })),
      ].map((of) => lines(line('plain', text(of)))),
    },
  ],
});
