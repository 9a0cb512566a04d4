import { isEnglish } from '../../extract/tokens.ts';
import type { StoryText } from '../story-text.ts';
import { countTerms } from './frequencies.ts';
import { buildLexicon } from './lexicon.ts';
import { closenessIn } from './meaning.ts';
import { nearIn } from './near.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type PhraseBook, phraseBook } from './phrases.ts';
import { foremostPerson } from './pronoun.ts';
import type { QueryContext } from './query-context.ts';
import { indexTexts, type Texts } from './texts.ts';

/** What queries are answered from. */
export interface Prepared {
  /** The passages of each article, in the order of the story. */
  readonly passages: readonly (readonly Passage[])[];
  /** The articles as whole texts, by their order in the story. */
  readonly texts: Texts;
  readonly context: Omit<QueryContext, 'vectors'>;
  readonly closeness: ReturnType<typeof closenessIn>;
}

/** Read the passages of a story, and put together what takes all of them. */
export function prepareSearch(story: StoryText): Prepared {
  const passages = story.linked.map(passagesOf);
  const all = passages.flat();
  const lexicon = buildLexicon(all.values().flatMap(({ words }) => words));
  const frequencies = countTerms(all.values().map(({ terms }) => terms));
  return {
    passages,
    texts: indexTexts(passages.length, (id) => (passages[id] ?? []).flatMap(({ terms }) => terms)),
    context: {
      lexicon,
      frequencies,
      parties: partyBook(story),
      person: foremostPerson(story, all),
      languages: [...new Set(story.articles.map(({ language }) => language))],
      english: isEnglish,
      near: nearIn(lexicon, isEnglish),
    },
    closeness: closenessIn(all, frequencies.rarity),
  };
}

/** The parties of a story by the names that its articles give them; descriptions ("the leader") are no names. */
function partyBook({ parties }: StoryText): PhraseBook {
  const book = phraseBook();
  for (const [id, { names }] of parties.all) {
    for (const name of names) if (/\p{Lu}/u.test(name)) book.add(id, name, 'en');
  }
  return book;
}
