import type { AskSide } from '../../extract/finding.ts';
import type { StoryAsk, StorySide } from '../asks.ts';
import type { StoryText } from '../story.ts';

/** Every ask of a story in the order of its articles, its sides linked across them. */
export function collectAsks(story: StoryText): StoryAsk[] {
  return story.articles.flatMap(({ id: article }) => {
    const sideOf = (side: AskSide): StorySide => ({
      party: story.parties.of(article, side.party),
      basis: side.basis,
    });
    return (story.readings.get(article)?.sentences ?? []).flatMap(({ asks }, sentence) =>
      asks.map(
        ({ kind, by, to, content, rule, start, end }): StoryAsk => ({
          article,
          sentence,
          kind,
          ...(by && { by: sideOf(by) }),
          ...(to && { to: sideOf(to) }),
          emphasis: { article, start, end },
          content: { article, start: content.start, end: content.end },
          rule,
        }),
      ),
    );
  });
}
