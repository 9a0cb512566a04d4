import { label } from '../locale/label.ts';
import type { Party, PartyId } from '../story/parties.ts';
import type { Source } from '../story/sources.ts';
import type { Story } from '../story/story.ts';
import { topicsOf } from '../story/topics.ts';
import { articleOf, words } from './citation.ts';
import { type Choice, choose, suggest } from './suggest.ts';
import { UserError } from './user-error.ts';

/** The kinds of values that an option takes from the story. */
export type VocabularyName = 'source' | 'party' | 'topic';

const sources = (story: Story): Choice[] =>
  story.sources.map(({ id, name, articles }) => {
    const only = articles.length === 1 && articles[0] ? articleOf(story, articles[0]) : undefined;
    const date = only?.published?.date;
    return {
      value: id,
      name: name === id || !date ? name : `${name} (${date})`,
      aliases: [name, only?.outlet].filter((alias) => alias !== undefined),
    };
  });

const named = ({ name, names }: Party): Choice => ({ name, value: name, aliases: names });

/** Those that ask or are asked, the most often first. */
const parties = (story: Story): Choice[] => {
  const asks = new Map<PartyId, number>();
  for (const { by, to } of story.asks.flatMap((group) => group.asks))
    for (const side of [by, to]) if (side) asks.set(side.party, (asks.get(side.party) ?? 0) + 1);
  return [...asks]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id]) => story.parties.all.get(id) ?? [])
    .map(named);
};

const topics = (story: Story): Choice[] =>
  topicsOf(story).map(({ phrase }) => {
    const name = words(story, phrase);
    return { name, value: name };
  });

const VOCABULARY: Record<VocabularyName, (story: Story) => Choice[]> = {
  source: sources,
  party: parties,
  topic: topics,
};

/** Discord shows suggestions of at most 100 characters, and sends values of at most 100. */
const FITS = 100;

const cut = (name: string): string =>
  name.length <= FITS
    ? name
    : `${name
        .slice(0, FITS - 1)
        .replace(/\p{Cs}$/u, '')
        .trimEnd()}…`;

const found = new WeakMap<Story, Map<VocabularyName, readonly Choice[]>>();

/**
 * Every value that the story offers for an option: as shown (shortened where it must be) and as sent, most useful first.
 * Found when first asked for, then kept as long as the story.
 */
export function choicesOf(story: Story, name: VocabularyName): readonly Choice[] {
  const known = found.get(story) ?? new Map<VocabularyName, readonly Choice[]>();
  found.set(story, known);
  const choices =
    known.get(name) ??
    VOCABULARY[name](story)
      .filter(({ value }) => value.length <= FITS)
      .map((choice) => ({ ...choice, name: cut(choice.name.replace(/\s+/g, ' ')) }));
  known.set(name, choices);
  return choices;
}

function unknown(name: 'source' | 'party', choices: readonly Choice[], value: string): UserError {
  const problem = label(`error.unknown.${name}`, { value });
  const nearest = suggest(choices, value, 3).map((choice) => choice.name);
  const shown = nearest.length ? nearest : choices.slice(0, 3).map((choice) => choice.name);
  if (!shown.length) return new UserError(problem);
  return new UserError(
    label('error.nearest', { problem: new UserError(problem).message, nearest: shown.join(' · ') }),
  );
}

/** The source that a member named by id, title or outlet. Throws a UserError that names the nearest ones. */
export function resolveSource(story: Story, value: string): Source {
  const choices = sources(story);
  const id = choose(choices, value)?.value;
  const source = story.sources.find((s) => s.id === id);
  if (!source) throw unknown('source', choices, value);
  return source;
}

/**
 * The party that a member named by any of its names in the story; one that asks or is asked before others of that name.
 * Throws a UserError that names the nearest ones.
 */
export function resolveParty(story: Story, value: string): PartyId {
  const choices = parties(story);
  const name = (choose(choices, value) ?? choose([...story.parties.all.values()].map(named), value))?.name;
  const [id] = story.parties.all.entries().find(([, party]) => party.name === name) ?? [];
  if (id === undefined) throw unknown('party', choices, value);
  return id;
}
