import type { Article, Sentence } from '../../src/corpus/article.ts';
import { linkStory, type StoryText } from '../../src/story/story-text.ts';

/** An article of one sentence a line; a line that begins with `* ` is a list's item, one with `# ` a heading. */
export function madeArticle(id: string, text: string, language = 'en'): Article {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(/^(# |\* )?(.+)$/gmu)) {
    const [whole, mark = ''] = match;
    const start = match.index + mark.length;
    const kind = mark === '* ' ? 'item' : mark === '# ' ? 'heading' : 'sentence';
    sentences.push({ start, end: match.index + whole.length, kind, paragraph: 0 });
  }
  return {
    id,
    story: 'made',
    kind: 'report',
    language,
    text,
    paragraphs: [{ start: 0, end: text.length }],
    sentences,
  };
}

/** A story of articles that nobody has read: no dates, figures or parties. */
export const madeStory = (...articles: Article[]): StoryText => linkStory('made', articles, new Map());
