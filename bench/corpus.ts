import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SENTENCES, WORDS } from './templates.ts';

/** A corpus folder of made-up articles, gone at the end of its use. */
export type MadeCorpus = AsyncDisposable & {
  readonly dir: string;
  /** The length of all articles, in characters without the front matter. */
  readonly characters: number;
};

/** Sentences an article, about as many as a news agency writes. */
const LENGTH = 25;
const FIRST_DAY = Date.UTC(2031, 0, 6);
const DAY = 86_400_000;
/** In so many days a story is told, however many articles it has. */
const DAYS = 400;
const OUTLETS = 20;

/** Numbers from 0 to below 1 that are the same in every run: a linear congruential generator (Numerical Recipes). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An article's text: templates filled with words of the same story, so that articles tell many of the same things. */
function textOf(chance: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] ?? '';
  const paragraphs: string[] = [];
  for (let i = 0; i < LENGTH; i++) {
    const sentence = pick(SENTENCES)
      .replace(/\{(\w+)\}/g, (_, of: string) => pick(WORDS[of] ?? []))
      .replace(/#+/g, (digits) => String(Math.floor((0.1 + 0.9 * chance()) * 10 ** digits.length)));
    const begun = sentence.charAt(0).toUpperCase() + sentence.slice(1);
    if (i % 3 === 0) paragraphs.push(begun);
    else paragraphs.push(`${paragraphs.pop()} ${begun}`);
  }
  return paragraphs.join('\n\n');
}

/** Write a story of so many articles of 25 sentences each into a folder for temporary files. */
export async function makeCorpus(articles: number): Promise<MadeCorpus> {
  const dir = await mkdtemp(join(tmpdir(), `bench-${articles}-`));
  const chance = chances(articles);
  let characters = 0;
  for (let i = 0; i < articles; i++) {
    const text = textOf(chance);
    const day = new Date(FIRST_DAY + Math.floor((i / articles) * DAYS) * DAY).toISOString().slice(0, 10);
    const front = `---\ntitle: Report ${i}\noutlet: Paper ${i % OUTLETS}\npublished: ${day}\n---\n`;
    await writeFile(join(dir, `report-${i}.md`), front + text);
    characters += text.length;
  }
  return { dir, characters, [Symbol.asyncDispose]: () => rm(dir, { recursive: true }) };
}
