import type { Span } from '../corpus/article.ts';
import type { AskKind } from '../extract/finding.ts';
import { label } from '../locale/label.ts';
import type { StoryAsk } from '../story/asks/story-ask.ts';
import type { AskGroup } from '../story/asks.ts';
import type { Story } from '../story/story.ts';
import { type Answer, type Entry, type Inline, type Line, line, lines, quote, text } from './answer.ts';
import { citeSentence, originsOf, sentenceOf, words } from './citation.ts';
import { articlesOf, onTopic } from './filter.ts';
import { filtersOf } from './filters.ts';
import { resolveParty } from './vocabulary.ts';

export interface DemandsQuery {
  readonly party?: string | undefined;
  readonly topic?: string | undefined;
  readonly source?: string | undefined;
  readonly kind?: AskKind | 'all' | undefined;
}

/** The ask groups that fit a query, each narrowed to its fitting asks. Throws a UserError for an unknown party or source. */
export function findDemands(story: Story, query: DemandsQuery): AskGroup[] {
  const articles = articlesOf(story, query.source);
  const about = onTopic(story, query.topic);
  const party = query.party === undefined ? undefined : resolveParty(story, query.party);
  // Who speaks for a country stands with it: a leader's asks are among their country's.
  const speaks = (side: StoryAsk['by']) =>
    side !== undefined && (side.party === party || story.parties.all.get(side.party)?.country === party);
  const fits = (ask: StoryAsk): boolean =>
    articles.has(ask.article) &&
    (query.kind === undefined || query.kind === 'all' || ask.kind === query.kind) &&
    (party === undefined || speaks(ask.by) || speaks(ask.to)) &&
    about(ask);
  return story.asks.flatMap((group) => narrowed(group, fits));
}

/** A group with only those of its asks that fit; none when none does. */
export function narrowed(group: AskGroup, fits: (ask: StoryAsk) => boolean): AskGroup[] {
  const asks = group.asks.filter(fits);
  const answers = group.answers.filter(fits);
  if (!asks.length) return [];
  const sources = Math.min(group.sources, new Set(asks.map((ask) => ask.article)).size);
  // Without what they answer, answers are asks like others.
  return [{ ...group, asks, answers: answers.length < asks.length ? answers : [], sources }];
}

const side = (of: StoryAsk['by'], kind: 'ask.by' | 'ask.and' | 'ask.to'): Inline[] =>
  of ? [text(label(kind)), { is: 'party', party: of.party, inferred: of.basis === 'inferred' }] : [];

/** What is bold in a quote: the words that ask, and what they ask for. */
const asked = ({ emphasis, content }: StoryAsk): Span[] => [emphasis, content];

/** Where the ask is known from, other than from the one who asks. */
function heardFrom(story: Story, ask: StoryAsk): Span[] {
  const asker = ask.by ? story.parties.all.get(ask.by.party)?.names : undefined;
  return originsOf(story, ask).filter((span) => !asker?.includes(words(story, span)));
}

/** Each side of some asks once. */
const askers = (asks: readonly StoryAsk[]): StoryAsk['by'][] => [
  ...new Map(asks.map(({ by }) => [by?.party, by])).values(),
];

/** The asks of one kind and one sentence: quoted once, with all who ask, and with all that they ask for in bold. */
const told = (story: Story, ask: StoryAsk, others: readonly StoryAsk[]): Line[] => [
  line(
    'note',
    text(label(`ask.${ask.kind}`)),
    ...askers([ask, ...others]).flatMap((by, i) => side(by, i > 0 ? 'ask.and' : 'ask.by')),
    ...side(ask.to, 'ask.to'),
    ...heardFrom(story, ask).flatMap((span): Inline[] => [text(label('ask.origin')), { is: 'phrase', span }]),
  ),
  line('quote', quote(sentenceOf(story, ask), [ask, ...others].flatMap(asked))),
];

function quoted(story: Story, asks: readonly StoryAsk[]): Line[] {
  // Two who ask with the same words ask together: they are told together.
  const together = ({ article, kind, emphasis }: StoryAsk): string =>
    askers(
      asks.filter((o) => o.article === article && o.kind === kind && o.emphasis.start === emphasis.start),
    )
      .map((by) => by?.party)
      .join(' ');
  return [
    ...Map.groupBy(asks, (ask) => `${ask.article} ${ask.sentence} ${ask.kind} ${together(ask)}`).values(),
  ].flatMap(([first, ...others]) => (first ? told(story, first, others) : []));
}

/** A group with each of its quotes, what the other side answers last. */
export function askEntry(story: Story, group: AskGroup): Entry {
  const answers = new Set(group.answers);
  return lines(
    line('title', { is: 'phrase', span: group.title }, text(label('count.sources', { n: group.sources }))),
    ...quoted(
      story,
      group.asks.filter((ask) => !answers.has(ask)),
    ),
    ...(answers.size ? [line('note', text(label('ask.answers')))] : []),
    ...quoted(story, group.answers),
  );
}

/** The groups as an answer: who asks, of whom, how many sources carry it, and each quote with the ask in bold. */
export function showDemands(story: Story, query: DemandsQuery, groups: readonly AskGroup[]): Answer {
  return {
    title: label('demands.title'),
    filters: filtersOf(query),
    sections: [
      groups.length
        ? { tone: 'neutral', entries: groups.map((group) => askEntry(story, group)) }
        : { tone: 'warning', entries: [lines(line('plain', text(label('demands.none'))))] },
    ],
  };
}

/** The groups as plain data, for the terminal's JSON. */
export const demandsData = (story: Story, groups: readonly AskGroup[]) => ({
  demands: groups.map((group) => ({
    title: words(story, group.title),
    sources: group.sources,
    asks: group.asks.map((ask) => ({
      kind: ask.kind,
      by: ask.by ? (story.parties.all.get(ask.by.party)?.name ?? null) : null,
      to: ask.to ? (story.parties.all.get(ask.to.party)?.name ?? null) : null,
      rule: ask.rule,
      citation: citeSentence(story, ask),
    })),
  })),
});
