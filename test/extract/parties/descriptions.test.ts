import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';

describe('descriptions', () => {
  it.each([
    [
      'the company beside a ministry',
      'Acme Foods Inc. recalled jars.\nThe health ministry waited.\nThe regulator gave the company a day.',
      'company ~ Acme Foods Inc.',
    ],
    [
      'relatives of somebody in a region',
      "Tim Roe's Texas cousins left.",
      "Tim Roe's Texas cousins = Tim Roe's Texas cousins",
    ],
    [
      'the family that was spoken of last',
      'The Doe family left. The Texas family stayed. The family refused.',
      'family = Texas family',
    ],
    [
      'somebody by words that name nobody',
      'The father of one of the hostages wept.',
      'father = father of one of the hostages',
    ],
    ['a minister of a field', 'The transport minister left.', 'transport minister = transport minister'],
    ['the company', 'Acme Foods Inc. recalled jars. The company apologised.', 'company ~ Acme Foods Inc.'],
    ['the union', 'The Harbour Union struck. The union wants more.', 'union ~ Harbour Union'],
    [
      'the union that was spoken of last',
      'The Harbour Union struck. The Dock Union did not. It rained all day. The union refused.',
      'union ~ Dock Union',
    ],
    [
      'a club by its country',
      'Ann Roe left Sporting Lisboa. The Portuguese club agreed.',
      'Portuguese club ~ Sporting Lisboa',
    ],
    [
      'an authority by what it is for',
      'The port authority asked for time. The food safety authority refused.',
      'food safety authority = food safety authority',
    ],
    [
      'the regulator',
      'The Food Safety Authority acted. The regulator ordered a recall.',
      'regulator ~ Food Safety Authority',
    ],
    [
      "the union's negotiators",
      "The Harbour Union met. The union's negotiators refused.",
      "union's negotiators ~ Harbour Union",
    ],
    [
      'union leaders',
      'The Harbour Union met. Harbour Union leaders refused.',
      'Harbour Union leaders = Harbour Union',
    ],
    [
      'a spokeswoman',
      'Acme Corp. lost. A spokeswoman for Acme refused.',
      'spokeswoman for Acme = Acme Corp.',
    ],
    [
      'the company as an object',
      'The insurer Lumen Health lost files. The FBI urged the company to pay.',
      'company ~ Lumen Health',
    ],
    ['the coach', 'Coach Ann Roe spoke. The coach refused.', 'coach ~ Ann Roe'],
    ['the only president', 'President Jane Doe spoke. The president refused.', 'president ~ Jane Doe'],
    ['a noun after a name', 'Ann Roe, the striker, left. The striker refused.', 'striker ~ Ann Roe'],
    ['a noun before a name', 'The carmaker Acme struggled. The carmaker refused.', 'carmaker ~ Acme'],
    [
      "the speaker's company",
      "Acme's chief executive, Ann Roe, met Beta. Roe said the company refused.",
      'company ~ Acme',
    ],
    [
      'the company of a spokesman',
      'Acme Foods Inc. met Beta Inc. An Acme spokesman said the company refused.',
      'company ~ Acme Foods Inc.',
    ],
    ['a group again', 'Striking workers met. The workers refused.', 'workers = Striking workers'],
    [
      'rebels of a movement',
      'Rebels of the Northern Front refused.',
      'Rebels of the Northern Front = Northern Front',
    ],
    ['allies', "Ann Roe lost. Roe's allies refused.", "Roe's allies = Roe's allies"],
    [
      'a union without the word',
      'The Harbour Nurses Organisation met. The union refused.',
      'union ~ Harbour Nurses Organisation',
    ],
    [
      'an owner that is a company',
      "Acme Holdings lost. The shop's owner, Acme Holdings, refused.",
      'owner ~ Acme Holdings',
    ],
    ['the North', 'North and South Korea met. The North refused.', 'North = North Korea'],
    [
      'an employer',
      'Ann Roe is the chief executive of Bluestone Kestrel. The company refused.',
      'company ~ Bluestone Kestrel',
    ],
    ['a doctor', 'Dr. Ann Roe spoke. The doctor refused.', 'doctor ~ Ann Roe'],
    ['both sides', 'Both sides refused.', 'sides = sides'],
    ["a person's office", "Ann Roe's office refused.", "Ann Roe's office = Ann Roe's office"],
    ['a body of several', 'The Saints met Roe. The team lost.', 'Saints = Saints'],
    ['kidnappers', 'The kidnappers demanded a ransom.', 'kidnappers = kidnappers'],
  ])('%s', (_, text, expected) => {
    expect(mentionsIn(text)).toContain(expected);
  });

  it.each([
    [
      'two presidents',
      'Kenyan President Jane Doe met Chilean President Ana Rojas. The president refused.',
      /^president /,
    ],
    [
      'the speaker of a former leader',
      'Lawyers for the former chief executive of Acme Corp. refused.',
      /^Lawyers .* = Acme/,
    ],
    ['the former president', 'President Jane Doe spoke. The former president refused.', /president ~/],
    ['two companies', 'The carmaker Acme and the carmaker Beta met. The carmaker refused.', /^carmaker ~/],
    [
      'the leader of something else',
      'Opposition leader Jane Doe spoke. The leader of the gang refused.',
      /~ Jane Doe$/,
    ],
    [
      'two families',
      "The Doe family met Ann Roe's family. It rained. It rained on. The family refused.",
      /^family /,
    ],
    ['a bank beside a jury', 'The jury met. The bank paid.', /^bank ~/],
    ['people at an institute', 'Delegates met at the Kell Institute. The group refused.', /group ~/],
    ['a noun that qualifies another', 'The union dues rose.', /union/],
    ['an authority that is no body', 'Ann Roe has the authority to act.', /authority/],
    ['another office', 'President Jane Doe spoke. The prime minister refused.', /minister ~ Jane/],
    [
      'the company of somebody who resigned',
      'Ann Roe resigned as chief executive. The company refused.',
      /company ~ Ann/,
    ],
    ['another player', 'Goalkeeper Ann Roe spoke. The striker refused.', /striker ~/],
    ['another business', 'The airline Acme met lenders. The bank refused.', /bank ~/],
    [
      'a network of a person',
      "Ann Roe's plans failed, and Poe's candidacy hurt. The network refused.",
      /network ~/,
    ],
    ['a team beside a player', 'The Saints placed Poe on a list, which hurt the team.', /team ~ Poe/],
    ['a part of the body', "Ann Roe was shot in the head and hit Poe's head.", /head/],
    ['a group beside a relative', "Keita's brother denied that the group had left.", /group ~/],
    [
      'a group beside a union of countries',
      'The UN left. Ann Roe denied that the group had fired.',
      /group ~/,
    ],
    ['an office that is taken', 'Ann Roe took office. The office is small.', /office/],
    ['two countries', 'Kenya met Chile. The country refused.', /^country /],
    [
      'another government',
      'The Kenyan government met the Chilean government. The government refused.',
      /^government /,
    ],
    ['their own government', 'Kenya asked the government to pay.', /^government ~ Kenya/],
  ])('left open: %s', (_, text, forbidden) => {
    expect(mentionsIn(text).filter((mention) => forbidden.test(mention))).toEqual([]);
  });
});
