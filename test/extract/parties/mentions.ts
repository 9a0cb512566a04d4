import { articleFromText } from '../../../src/corpus/layout.ts';
import { findParties } from '../../../src/extract/parties/parties.ts';
import { tokenize } from '../../../src/extract/tokens.ts';

/** What a text mentions, each as `words = party`, with `~` for `=` where it was inferred. */
export function mentionsIn(text: string): string[] {
  const { article, parties, mentions } = partiesIn(text);
  return mentions
    .flat()
    .map(
      ({ start, end, party, basis }) =>
        `${article.text.slice(start, end)} ${basis === 'stated' ? '=' : '~'} ${parties[party]?.name}`,
    );
}

/** The parties of a text, with the article that was read. */
export function partiesIn(text: string) {
  const article = articleFromText(text);
  const tokens = article.sentences.map((sentence) => tokenize(article.text, sentence));
  return { article, tokens, ...findParties(article, tokens) };
}
