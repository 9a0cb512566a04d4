import { createHash } from 'node:crypto';
import type { ArticleId, StoryId } from '../corpus/article.ts';
import type { Problem } from '../corpus/read.ts';
import { type Label, label } from '../locale/label.ts';
import type { Library } from '../story/library.ts';
import { type Answer, type Line, line, lines, type Section, text } from './answer.ts';

/** One story of the corpus as it stands: its version, and a digest of each of its articles. */
export interface StoryState {
  readonly id: StoryId;
  readonly version: string;
  readonly articles: Readonly<Record<ArticleId, string>>;
}

/** What is being served. */
export interface CorpusState {
  readonly stories: readonly StoryState[];
}

/** The state that a library serves. */
export const stateOf = (library: Library): CorpusState => ({
  stories: [...library.values()].map(({ id, version, articles }) => ({
    id,
    version,
    articles: Object.fromEntries(
      articles.map(({ paragraphs: _, sentences: __, ...file }) => [
        file.id,
        createHash('sha256').update(JSON.stringify(file)).digest('base64url'),
      ]),
    ),
  })),
});

/** What a reload did: `story/article` names, or why nothing was changed. */
export interface CorpusReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** When there are any, nothing was changed. */
  readonly problems: readonly Problem[];
}

const digests = (state: CorpusState): Map<string, string> =>
  new Map(
    state.stories.flatMap((story) =>
      Object.entries(story.articles).map(([id, digest]) => [`${story.id}/${id}`, digest] as const),
    ),
  );

/** What changed between two states of the corpus. */
export function changesOf(before: CorpusState, after: CorpusState): CorpusReport {
  const [old, now] = [digests(before), digests(after)];
  return {
    added: [...now.keys()].filter((name) => !old.has(name)),
    changed: [...now]
      .filter(([name, digest]) => old.has(name) && old.get(name) !== digest)
      .map(([name]) => name),
    removed: [...old.keys()].filter((name) => !now.has(name)),
    problems: [],
  };
}

/** A report without what is about some stories. A problem in one of them still stands in the way, unnamed. */
export function reportWithout(report: CorpusReport, stories: ReadonlySet<StoryId>): CorpusReport {
  const about = (name: string): boolean => !stories.has(name.split('/')[0] ?? '');
  const hidden = { file: '…', line: 1, message: 'is wrong in a story that is not shown here' };
  const problems = report.problems.filter(({ file }) => about(file));
  return {
    added: report.added.filter(about),
    changed: report.changed.filter(about),
    removed: report.removed.filter(about),
    problems: report.problems.length > problems.length ? [...problems, hidden] : problems,
  };
}

/** Longer lists help nobody in a chat; the rest is counted. */
const SHOWN = 10;

function listed(labels: readonly Label[]): Line[] {
  const rest = labels.length - SHOWN;
  const shown = labels.slice(0, SHOWN).map((of) => line('plain', text(of)));
  const more = rest > 0 ? [line('note', text(label('corpus.more', { n: rest })))] : [];
  return [...shown, ...more];
}

const named = (names: readonly string[]): Label[] => names.map((name) => label('corpus.name', { name }));

/** A reload as an answer: what was added, changed and removed, or what is wrong with which file and line. */
export function showReload(report: CorpusReport): Answer {
  if (report.problems.length) {
    return {
      title: label('corpus.refused'),
      filters: [],
      sections: [
        {
          tone: 'warning',
          entries: listed(report.problems.map((p) => label('corpus.problem', { ...p }))).map((of) =>
            lines(of),
          ),
        },
      ],
    };
  }
  const sections = (['added', 'changed', 'removed'] as const)
    .filter((what) => report[what].length)
    .map(
      (what): Section => ({
        tone: 'agree',
        heading: line('title', text(label(`corpus.${what}`))),
        entries: [lines(...listed(named(report[what])))],
      }),
    );
  const nothing: Section = {
    tone: 'neutral',
    entries: [lines(line('plain', text(label('corpus.unchanged'))))],
  };
  return { title: label('corpus.reloaded'), filters: [], sections: sections.length ? sections : [nothing] };
}
