import { readCorpus } from '../src/corpus/read.ts';
import { buildLibrary } from '../src/story/library.ts';
import { inUse, timed } from './cost.ts';

// Reads the corpus in the folder that is given, as a process of its own, and says what that took.

/** What building a corpus took. */
export interface Build {
  /** Milliseconds of one core from the files to the story; what other processes do meanwhile does not count. */
  readonly time: number;
  /** Bytes that the story holds when all that was needed to build it is gone. */
  readonly kept: number;
  /** Bytes that the process held when it was largest, the program and its word lists included. */
  readonly peak: number;
}

const [dir = 'corpus'] = process.argv.slice(2);
const before = inUse();
const { result: library, time } = await timed(async () => buildLibrary(await readCorpus(dir)));
const kept = inUse() - before;
const build: Build = { time, kept, peak: process.resourceUsage().maxRSS * 1024 };
process.stdout.write(JSON.stringify({ ...build, stories: library.size }));
