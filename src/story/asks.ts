import type { Span } from '../corpus/article.ts';
import type { Ask, AskKind } from '../extract/finding.ts';
import type { PartyId } from './parties.ts';
import type { SentenceRef, StoryText } from './story.ts';

/** A side of an ask, linked across the story. */
export interface StorySide {
  readonly party: PartyId;
  readonly basis: 'stated' | 'inferred';
}

/** One ask where it stands in one article. */
export interface StoryAsk extends SentenceRef {
  readonly kind: AskKind;
  readonly by?: StorySide;
  readonly to?: StorySide;
  /** The words that ask, in bold when shown. */
  readonly emphasis: Span;
  readonly content: Span;
  readonly rule: Ask['rule'];
}

/** The same ask in every article that carries it. */
export interface AskGroup {
  /** A verbatim phrase of one of the asks: the shortest that says it. */
  readonly title: Span;
  /** In the order of the story's articles. Never empty. */
  readonly asks: readonly StoryAsk[];
}

/** Every ask of a story, grouped across articles; the groups that most articles carry come first. */
export function groupAsks(story: StoryText): AskGroup[] {
  const groups: AskGroup[] = [];
  for (const article of story.articles) {
    for (const [sentence, reading] of (story.readings.get(article.id)?.sentences ?? []).entries()) {
      for (const ask of reading.asks) {
        const at = { article: article.id };
        const side = (s: Ask['by']) => s && { party: story.parties.of(article.id, s.party), basis: s.basis };
        const [by, to] = [side(ask.by), side(ask.to)];
        const content = { ...at, start: ask.content.start, end: ask.content.end };
        const emphasis = { ...at, start: ask.start, end: ask.end };
        groups.push({
          title: content,
          asks: [
            {
              ...at,
              sentence,
              kind: ask.kind,
              ...(by && { by }),
              ...(to && { to }),
              emphasis,
              content,
              rule: ask.rule,
            },
          ],
        });
      }
    }
  }
  return groups;
}
