import { expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { buildLibrary } from '../../src/story/library.ts';
import { parseSlash } from '../../src/terminal/arguments.ts';
import { understand } from '../../src/terminal/call.ts';
import { optionNames } from '../../src/terminal/prompt.ts';
import { renderText } from '../../src/terminal/render.ts';

// What is answered about the articles of corpus/, short enough to be read in a review.
// `npx vitest run test/golden -u` writes it anew: read every line of the difference before you commit it.

const library = buildLibrary(await readCorpus('corpus'));
const nothing = async () => ({ added: [], changed: [], removed: [], problems: [] });

it.each([
  ['demands-guarantees', '/demands topic:guarantees'],
  ['demands-rejections', '/demands kind:rejection topic:terms'],
  ['timeline-summer-2024', '/timeline from:2024-07 to:2024-12'],
  ['timeline-call', '/timeline from:2025-11-21 to:2025-11-21 topic:call'],
  ['compare-amnesty', '/compare source:talks-collapse with:week-to-leave topic:amnesty'],
  ['compare-deadline', '/compare source:phone-call with:talks-collapse topic:deadline'],
  ['search-wealth', '/search query:how much of his wealth source:talks-collapse'],
  ['search-nothing', '/search query:penguins in Antarctica'],
  ['sources-card', '/sources source:phone-call'],
])('%s', async (name, typed) => {
  const { answered, story } = await understand(parseSlash(typed, optionNames))(library, nothing);
  const shown = renderText(answered.answer, story, false);
  expect(shown.split('\n').length).toBeLessThan(40);
  await expect(`${typed}\n\n${shown}\n`).toMatchFileSnapshot(`${name}.txt`);
});
