import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/registry.ts';
import { pagesFor } from '../../src/discord/kept.ts';
import { storyFrom } from '../support/stories.ts';

const story = storyFrom(
  Array.from({ length: 2 }, (_, a) => ({
    id: `a${a}`,
    text: Array.from({ length: 300 }, (_, i) => `The Weavers Guild demanded loom number ${i}.`).join('\n\n'),
  })),
);

describe('pagesFor', () => {
  const demands = COMMANDS.get('demands');
  if (demands?.needs !== 'story') throw new Error('there is no /demands');
  const pages = (topic: string) => pagesFor(story, demands, { topic });

  it('makes an answer once, whoever asks', () => {
    expect(pagesFor(story, demands, { topic: 'loom', private: true })).toBe(pages('loom'));
  });

  it('forgets what was asked longest ago when it holds too many pages', () => {
    const [first, second] = [pages('loom'), pages('guild')];
    const fill = Math.ceil(2000 / first.length);
    for (let i = 0; i < fill; i++) {
      pages(`loom ${'the '.repeat(i + 1)}`);
      pages('loom');
    }
    expect(pages('loom')).toBe(first);
    expect(pages('guild')).not.toBe(second);
  });
});
