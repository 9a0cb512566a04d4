import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';

describe('pronouns', () => {
  it.each([
    ['he in the same sentence', 'Peter Doe said he would resign.', 'he ~ Peter Doe'],
    ['he in the next sentence', 'Peter Doe resigned. He gave no reason.', 'He ~ Peter Doe'],
    ['he after a whole quotation', 'Peter Doe left. “It is sad. It is late,” he said.', 'he ~ Peter Doe'],
    [
      'he after a mark that is turned the wrong way, in the next paragraph',
      'Peter Doe left.\n\n“It is sad.\n\nIt is late, “he said.',
      'he ~ Peter Doe',
    ],
    ['she by a first name', 'Peter Doe met Maria Roe. She refused.', 'She ~ Maria Roe'],
    ['she by a title', 'Peter Doe met Mrs. Roe. She refused.', 'She ~ Roe'],
    ['his', 'Peter Doe kept his promise.', 'his ~ Peter Doe'],
    ['him, who is not the subject', 'Peter Doe met Paul Roe. Doe told him to go.', 'him ~ Paul Roe'],
    ['the subject of the sentence before', 'Peter Doe met Paul Roe. He left.', 'He ~ Peter Doe'],
    ['they for a group', 'The dockers said they would strike.', 'they ~ dockers'],
    ['they at the head of a sentence', 'The dockers struck. They want more.', 'They ~ dockers'],
    ['they behind a time', 'The dockers met. Last night, they asked for more.', 'they ~ dockers'],
    [
      'he after a mark that is turned before the comma',
      'Peter Doe left. “It is sad “, he said. He called on Roe to go.',
      'He ~ Peter Doe',
    ],
    [
      'he after a quotation between marks of treebanks',
      "Peter Doe spoke. ``We are done,'' he said. ``We won.''\n\nHe left.",
      'He ~ Peter Doe',
    ],
    ['they behind an aside', 'The dockers met. In hopes of winning, they sued.', 'they ~ dockers'],
    ['they after a place', 'Fishermen in the south refused. They want help.', 'They ~ Fishermen'],
    ['the one beside a preposition', 'A witness against Peter Doe identified him.', 'him ~ Peter Doe'],
    ['it for a body', 'The Harbour Union said it would strike.', 'it ~ Harbour Union'],
    ['it that acts', 'Acme Corp. lost. It rejected the ruling.', 'It ~ Acme Corp.'],
    ['it that sends something', 'Acme Corp. met us. It has shipped two boats.', 'It ~ Acme Corp.'],
    ['he who also answers', 'Peter Doe barred Paul Roe. He also refused a delay.', 'He ~ Peter Doe'],
    ['it for a country', 'Kenya said it would answer.', 'it ~ Kenya'],
  ])('%s', (_, text, expected) => {
    expect(mentionsIn(text)).toContain(expected);
  });

  it.each([
    ['nobody before', 'He refused.'],
    ['two men who are both subjects', 'Peter Doe spoke while Paul Roe waited because he was late.'],
    ['a person of either kind after a woman', 'Maria Roe wrote. The lawmaker said she should testify.'],
    ['a goal after two men', 'Olek Brand beat Peter Doe in the final to keep his belt.'],
    ['an answer of one of two', 'Peter Doe asked Paul Roe to go. He refused.'],
    ['an answer in the same sentence', 'Peter Doe asked Paul Roe for help, and he promised none.'],
    ['no man', 'Maria Roe spoke. He refused.'],
    ['in a quotation', 'Peter Doe spoke. "He will not do it," the dockers said.'],
    ['an empty it', 'Kenya lost. It seems late.'],
    ['an it that may be a thing', 'Kenya signed the treaty. It has never worked.'],
    ['an it after another subject', 'Kenya paid, and Peter Doe said it was late.'],
    ['it as an object', 'Kenya wrote a draft. The dockers rejected it.'],
    ['they for two', 'The dockers and the miners met, and they agreed.'],
  ])('left open: %s', (_, text) => {
    expect(
      mentionsIn(text).filter((mention) => /^(?:he|she|it|they|his|her|its|their|him) /i.test(mention)),
    ).toEqual([]);
  });
});
