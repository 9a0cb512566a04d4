import { type Answer, line, lines, text } from '../answer/answer.ts';
import type { ArticleId } from '../corpus/article.ts';
import { type Label, label, say } from '../locale/label.ts';
import type { Made } from '../state/changes.ts';
import type { OwnStory } from '../state/stories.ts';
import { OPERATOR } from './operator.ts';
import { minuteOf } from './show.ts';

/** What a change did, in a few words. */
function toldOf({ change, undoes }: Made, story: string): Label {
  if (undoes !== undefined) return label('desk.did.undo', { undoes, story });
  switch (change.is) {
    case 'create':
      return label('desk.did.create', { name: change.name });
    case 'rename':
      return label('desk.did.rename', { from: change.from, to: change.to });
    case 'archive':
      return label(change.archived ? 'desk.did.archive' : 'desk.did.restore', { story });
    case 'articles': {
      const articles = namesOf(change.articles);
      const [first] = change.articles;
      const did = first?.before === undefined ? 'add' : first.after === undefined ? 'remove' : 'edit';
      return label(`desk.did.${did}`, { articles, story });
    }
  }
}

/** So many articles of a change are named: an import has hundreds. */
const NAMED = 3;

function namesOf(articles: readonly { readonly id: ArticleId }[]): string {
  const names = articles.slice(0, NAMED).map(({ id }) => id);
  const rest = articles.length - names.length;
  return [...names, ...(rest > 0 ? [say(label('desk.did.more', { n: rest }))] : [])].join(', ');
}

const nameOf = (own: readonly OwnStory[], id: string): string => own.find((of) => of.id === id)?.name ?? id;

/** The changes of a server, the latest first: what, by whom, when, and why. */
export const showHistory = (changes: readonly Made[], own: readonly OwnStory[]): Answer => ({
  title: label(changes.length ? 'desk.history' : 'desk.history.none'),
  filters: [],
  sections: [
    {
      tone: 'neutral',
      entries: changes.map((made) =>
        lines(
          line('plain', text(toldOf(made, nameOf(own, made.story)))),
          line('facts', ...factsOf(made).map(text)),
        ),
      ),
    },
  ],
});

/** A change as it is told to whoever made it, and in the channel that hears of changes. */
export const showChange = (made: Made, story: string): Answer => ({
  title: toldOf(made, story),
  filters: [],
  sections: [{ tone: 'agree', entries: [lines(line('facts', ...factsOf(made).map(text)))] }],
});

function factsOf({ number, author, at, reason }: Made): Label[] {
  const when = minuteOf(at);
  return [
    label('desk.change', { number }),
    author === OPERATOR ? label('desk.by.operator') : label('desk.by', { author }),
    label('desk.at', { when }),
    ...(reason ? [label('desk.reason', { reason })] : []),
  ];
}
