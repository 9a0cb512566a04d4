import { COMMANDS } from '../commands/registry.ts';
import { readCorpus } from '../src/corpus/read.ts';
import { pictureFor } from '../src/discord/kept.ts';
import { buildLibrary } from '../src/story/library.ts';
import type { Story } from '../src/story/story.ts';
import { type Latency, race } from './latency.ts';

/** The times of a command's picture: the very first, which loads charts and fonts as well; drawn anew; and looked up. */
export type PictureTimes = {
  readonly name: string;
  readonly first: number;
  readonly drawn: Latency;
  readonly kept: Latency;
};

/** How long the pictures of a timeline and of a comparison take, in milliseconds. `dir` is a corpus with one story. */
export async function pictureTimes(dir: string, rounds: number): Promise<PictureTimes[]> {
  const [story] = buildLibrary(await readCorpus(dir)).values();
  const [source, other] = story?.sources.map(({ id }) => id) ?? [];
  const times: PictureTimes[] = [];
  for (const [name, args] of Object.entries({ timeline: {}, compare: { source, with: other } })) {
    const command = COMMANDS.get(name);
    if (!story || command?.needs !== 'story') throw new Error(`no picture of /${name}`);
    const draw = (of: Story) => pictureFor(of, command, args);
    const start = performance.now();
    await draw(story);
    const first = performance.now() - start;
    const courses = [
      // What is kept is kept for one story: a copy has none.
      { name: 'drawn', run: () => draw({ ...story }) },
      { name: 'kept', run: () => draw(story) },
    ];
    const [drawn, kept] = await race(courses, rounds, 5);
    if (drawn && kept) times.push({ name: `/${name}`, first, drawn, kept });
  }
  return times;
}
