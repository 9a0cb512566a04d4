import type { Article } from '../../src/corpus/article.ts';
import { articleFromText } from '../../src/corpus/layout.ts';
import { readArticles } from '../../src/extract/read.ts';
import { buildStory, type Story } from '../../src/story/story.ts';

/** A story of made-up articles, read as the product reads them. */
export function storyFrom(
  articles: readonly (Partial<Article> & { readonly id: string; readonly text: string })[],
): Story {
  const read = articles.map(({ text, ...given }) => articleFromText(text, { story: 'made-up', ...given }));
  return buildStory('made-up', read, readArticles(read));
}

const published = (date: string) => ({ date, basis: 'stated' as const });

/** A strike at a made-up port, told by two papers and a blog. */
export const STRIKE = [
  {
    id: 'harbour-post',
    outlet: 'Harbour Post',
    published: published('2031-03-12'),
    text: [
      'The Dockers Union demanded a pay rise of 7 percent on Monday.',
      'Northquay Terminals rejected the demand on Tuesday.',
      'The strike began on March 3, and 1,200 workers have walked out.',
      '“We will not move,” said Lena Brandt, the chief executive of Northquay Terminals.',
    ].join('\n\n'),
  },
  {
    id: 'city-ledger',
    outlet: 'City Ledger',
    title: 'Port at a standstill',
    url: 'https://ledger.example/port',
    published: published('2031-03-13'),
    text: [
      'Northquay Terminals offered a pay rise of 4 percent to the Dockers Union.',
      'The strike, which began on March 3, has emptied the port; 900 workers have walked out.',
      'The Dockers Union called on the mayor to mediate.',
    ].join('\n\n'),
  },
  {
    id: 'quay-blog',
    text: 'Nobody knows when the cranes will turn again. The fish market stays open.',
  },
] as const;
