import type { AskSide } from '../../extract/finding.ts';
import type { LinkedArticle } from '../linked.ts';
import { once } from '../once.ts';
import { itemsOf } from './items.ts';
import type { StoryAsk, StorySide } from './story-ask.ts';

const WITHIN = /\bwithin (?:an? |the next )?[\w-]+(?: \w+)?/;

/** The rule of an ask told once more for the time that it gives: "an exit within a week" is a deadline, too. */
export const DEADLINE = 'ultimatum: within';

/** Every ask of an article in order, its sides linked across the story. A sentence that lists asks has one for each item. */
export const asksIn = once(({ article: { id: article, text }, reading, parties }: LinkedArticle) => {
  const sideOf = (side: AskSide): StorySide => ({ party: parties[side.party] ?? '', basis: side.basis });
  return reading.sentences.flatMap(({ asks }, sentence) =>
    asks.flatMap(({ kind, by, to, content, rule, start, end }) =>
      itemsOf(text, content).flatMap((item): StoryAsk[] => {
        const ask: StoryAsk = {
          article,
          sentence,
          kind,
          ...(by && { by: sideOf(by) }),
          ...(to && { to: sideOf(to) }),
          emphasis: { article, start, end },
          content: { article, start: item.start, end: item.end },
          rule,
        };
        const limited = kind === 'demand' && WITHIN.test(text.slice(item.start, item.end));
        return limited ? [ask, { ...ask, rule: DEADLINE }] : [ask];
      }),
    ),
  );
});
