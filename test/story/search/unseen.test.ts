import { describe, expect, it } from 'vitest';
import { type Article, slice } from '../../../src/corpus/article.ts';
import { readArticles } from '../../../src/extract/read.ts';
import { buildStory } from '../../../src/story/story.ts';
import { madeArticle } from '../made.ts';

/** Two stories as reporters write them, and questions as people ask them: in other words, in a hurry, or about something else. */
const storyOf = (...articles: Article[]) => buildStory('made', articles, readArticles(articles));

const STORIES = {
  trial: storyOf(
    madeArticle(
      'courier',
      `A jury in Halmouth on Tuesday convicted former shipping executive Graham Tolland of bribing port officials in three countries.
Tolland, 61, showed no emotion as the foreman read out guilty findings on eleven of the fourteen counts.
He was cleared of three charges of money laundering.
Prosecutors said the former head of Norvane Lines funnelled $38 million to customs officers between 2014 and 2019 in order to get his vessels unloaded ahead of rivals.
The payments were disguised as consultancy fees and moved through a shell firm in Cyprus.
Judge Harriet Voss set sentencing for November 12.
Until then he may stay at his lakeside home but had to hand over his passport and wear an electronic tag.`,
    ),
    madeArticle(
      'sentinel',
      `The heart of the case was the testimony of Paul Renner, the company's finance chief, who pleaded guilty in 2021 and agreed to cooperate in return for a lighter punishment.
Renner told jurors that he and Tolland called the payoffs "harbour weather" in their e-mails.
Norvane, which removed Tolland from its board in 2020, paid a fine of $120 million to settle its own case.
The appeal will probably turn on a ruling that let the jury see ledgers that the defence said had been stolen.
One of nine customs officers named in evidence, a former harbour master in Tema, fled to Dubai last spring.
His country estate and two yachts were put up for sale in July.`,
    ),
  ),
  flood: storyOf(
    madeArticle(
      'wire',
      `At least 43 people were killed and tens of thousands driven from their homes after the River Sorva burst its banks on Sunday night.
Nineteen people were still missing.
The Karlo dam, built in 1962, held, but engineers opened its gates shortly before midnight to relieve the pressure.
Governor Milena Hrast declared a state of emergency and called in 2,500 soldiers.
Power was out for 130,000 households on Tuesday, and the main railway line was cut in four places.
People were told to boil tap water before drinking it.`,
    ),
    madeArticle(
      'observer',
      `The mayor, Oskar Petrin, said the alarm system had been switched off for repairs since April.
Prime Minister Aleks Dorn promised 5,000 euros to every household that lost its home, to be paid out within ten days.
The European Union offered 200 million euros and Austria sent pumps and water filters.
Farmers say that the wheat harvest is lost and that 12,000 cattle drowned.
Police arrested six men for stealing from empty houses.
A memorial service will be held in the cathedral on June 16, with the king expected to attend.`,
    ),
  ),
};

function ask(story: keyof typeof STORIES, question: string) {
  const { articles, index } = STORIES[story];
  const { answered, hits } = index.search(question, 5);
  const quotes = hits.flatMap(({ passage }) => {
    const article = articles.find(({ id }) => id === passage.article);
    return article ? [slice(article, passage)] : [];
  });
  return { answered, first: quotes[0] ?? '' };
}

describe('what is asked in the words of the story, or with slips', () => {
  it.each([
    ['trial', 'sentencing date', 'Judge Harriet Voss'],
    ['trial', 'Renner testimony plea deal', 'The heart of the case'],
    ['trial', 'tolland apeal', 'The appeal will probably'],
    ['trial', 'norvane fine', 'Norvane, which removed'],
    ['trial', 'which charges was he cleared of', 'He was cleared'],
    ['flood', 'karlo dam gates opened', 'The Karlo dam'],
    ['flood', 'is the drinking water safe', 'People were told to boil'],
    ['flood', 'missing people', 'Nineteen people'],
    ['flood', 'alrm system repairs', 'The mayor, Oskar Petrin'],
    ['flood', 'troops sent in', 'Governor Milena Hrast'],
    ['trial', 'tolland apeal rulng', 'The appeal will probably'],
    ['trial', 'where did one of the officers flee', 'One of nine'],
    ['flood', 'what did the prime minister promise', 'Prime Minister Aleks Dorn'],
  ] as const)('%s: %s', (story, question, first) => {
    const { answered, first: found } = ask(story, question);
    expect(found).toContain(first);
    expect(answered).toBe(true);
  });
});

describe('what the story does not tell', () => {
  it.each([
    ['trial', 'swiss bank accounts frozen'],
    ['trial', 'Who will play Tolland in the film?'],
    ['trial', 'Nobel prize'],
    ['flood', 'Bresk football club relegation'],
    ['flood', 'what did the pope say to the survivors'],
    ['flood', 'earthquake in Chile'],
    ['flood', 'speed of the river'],
    ['trial', 'Renner divorced'],
    ['trial', 'what did the archbishop say about the verdict'],
    ['trial', 'did the prime minister comment on the fine'],
    ['flood', 'did Dorn resign'],
    ['flood', 'what does the bishop think of the service'],
  ] as const)('%s: %s', (story, question) => {
    expect(ask(story, question).answered).toBe(false);
  });
});

describe('what is asked in other words', () => {
  it.each([
    ['trial', 'norvane setlement fine', 'Norvane, which removed'],
    ['trial', 'who testified against his boss', 'The heart of the case'],
    ['trial', 'luxury boats on the market', 'His country estate'],
    ['trial', 'what was he acquitted of', 'He was cleared'],
    ['flood', 'looters', 'Police arrested six men'],
    ['flood', 'is the monarch coming', 'A memorial service'],
    ['flood', 'how many animals perished', 'Farmers say'],
    ['flood', 'crops destroyed', 'Farmers say'],
    ['flood', 'electricity cut', 'Power was out'],
    ['flood', 'compensation for the homeless', 'Prime Minister Aleks Dorn'],
  ] as const)('%s: %s', (story, question, first) => {
    expect(ask(story, question).first).toContain(first);
  });
});
