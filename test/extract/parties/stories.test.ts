import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';

/** Made-up stories of several kinds: what each mentions, in order. */
describe('who is who in a whole story', () => {
  it.each([
    [
      'a strike',
      `Dock workers walked off the job after talks between the Harbour Workers' Union and Nordvik Shipping collapsed. The union demands a rise. Nordvik's chief executive, Erik Lund, said the company would offer 4 percent. He urged the workers to return. A spokesman for Nordvik refused. The HWU has told its members to stay away.`,
      [
        'Dock workers = Dock workers',
        "Harbour Workers' Union = Harbour Workers' Union",
        'Nordvik Shipping = Nordvik Shipping',
        "union ~ Harbour Workers' Union",
        "Nordvik's chief executive ~ Erik Lund",
        'Erik Lund = Erik Lund',
        'company ~ Nordvik Shipping',
        'He ~ Erik Lund',
        'workers = Dock workers',
        'spokesman for Nordvik = Nordvik Shipping',
        "HWU = Harbour Workers' Union",
        'its members = members',
      ],
    ],
    [
      'a ceasefire',
      `Ethiopia's prime minister, Dawit Bekele, demanded that Eritrean forces withdraw. Eritrea's government refused. President Isaias Weldu told a rally in Asmara that he would not yield. Cairo has pressed both governments. The rebels of the Northern Front rejected the plan. Washington welcomed it.`,
      [
        "Ethiopia's prime minister ~ Dawit Bekele",
        'Dawit Bekele = Dawit Bekele',
        'Eritrean forces = Eritrea',
        "Eritrea's government = Eritrea",
        'President Isaias Weldu = Isaias Weldu',
        'he ~ Isaias Weldu',
        'Cairo = Egypt',
        'governments = governments',
        'rebels of the Northern Front = Northern Front',
        'Washington = United States',
      ],
    ],
    [
      'a transfer',
      `Striker Luis Moreno has asked to leave Real Porto after the club refused to raise his salary. Porto rejected a bid from Atletico Lyon. The Portuguese club said it would not sell the player. “He stays,” coach Ana Costa said. She has told him to train alone.`,
      [
        'Striker Luis Moreno = Luis Moreno',
        'Real Porto = Real Porto',
        'club ~ Real Porto',
        'his ~ Luis Moreno',
        'Porto = Real Porto',
        'Atletico Lyon = Atletico Lyon',
        'Portuguese club ~ Real Porto',
        'it ~ Real Porto',
        'player ~ Luis Moreno',
        'coach Ana Costa = Ana Costa',
        'She ~ Ana Costa',
      ],
    ],
    [
      'a trial',
      `Prosecutors asked the Oslo District Court to sentence Karl Brenner. His lawyer, Sofia Lindqvist, called for an acquittal. Judge Henrik Dahl refused to wait. The German government asked Norway to extradite the banker. Berlin wants Brenner at home. The judge said the court must decide.`,
      [
        'Prosecutors = Prosecutors',
        'Oslo District Court = Oslo District Court',
        'Karl Brenner = Karl Brenner',
        'His lawyer ~ Sofia Lindqvist',
        'Sofia Lindqvist = Sofia Lindqvist',
        'Judge Henrik Dahl = Henrik Dahl',
        'German government = Germany',
        'Norway = Norway',
        'banker = banker',
        'Berlin = Germany',
        'Brenner = Karl Brenner',
        'judge ~ Henrik Dahl',
        'court ~ Oslo District Court',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});
