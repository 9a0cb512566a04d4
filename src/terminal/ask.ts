import { stderr, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { CorpusReport } from '../answer/corpus.ts';
import { UserError } from '../answer/user-error.ts';
import { readCorpus } from '../corpus/read.ts';
import { buildLibrary, type Library } from '../story/library.ts';
import { splitArguments } from './arguments.ts';
import { commandOf, understand } from './call.ts';
import { hasColour } from './colour.ts';
import { explanation } from './explain.ts';
import { prompt } from './prompt.ts';
import { renderText } from './render.ts';
import { usage, usageOf } from './usage.ts';

const Request = z.object({
  id: z.union([z.string(), z.number()]),
  command: z.string(),
  options: z.record(z.string(), z.unknown()).default({}),
});

/** Every call reads the corpus anew, so there is never anything to reload. */
const nothing = async (): Promise<CorpusReport> => ({ added: [], changed: [], removed: [], problems: [] });

/** The library of a folder; what is wrong with its files goes to standard error. Exits with 1 when it cannot be read. */
async function load(dir: string): Promise<Library> {
  try {
    const corpus = await readCorpus(dir);
    for (const { file, line, message } of corpus.problems) stderr.write(`${file}:${line}: ${message}\n`);
    return buildLibrary(corpus);
  } catch (error) {
    stderr.write(`parallax: ${dir}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/** What is wrong with a request, on one line. */
function complaint(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.') || 'request'}: ${message}`).join('; ');
  return error instanceof Error ? error.message : String(error);
}

const Identified = z.object({ id: Request.shape.id });

/** One request a line in, one answer a line out; an answer to a wrong request says what is wrong with it. */
async function batch(library: Library): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    let id: string | number | null = null;
    try {
      const given: unknown = JSON.parse(line);
      id = Identified.safeParse(given).data?.id ?? null;
      const request = Request.parse(given);
      const { answered } = await understand(request)(library, nothing);
      stdout.write(`${JSON.stringify({ id, ok: true, result: answered.data() })}\n`);
    } catch (error) {
      stdout.write(`${JSON.stringify({ id, ok: false, error: complaint(error) })}\n`);
    }
  }
}

/** The options that are switches: the word after one is no value of it. */
const FLAGS = ['json', 'explain', 'batch', 'help', 'private'];

async function main(args: readonly string[]): Promise<void> {
  const { command, words, options } = splitArguments(args, FLAGS);
  const { corpus = 'corpus', json, explain, batch: many, help, ...given } = options;
  if (!command && many === undefined) {
    if (help === undefined) return prompt(corpus);
    stdout.write(`${usage()}\n`);
    return;
  }
  if (help !== undefined) {
    stdout.write(`${usageOf(commandOf(command))}\n`);
    return;
  }
  if (many !== undefined) return batch(await load(corpus));
  const answering = understand({ command, words, options: given });
  const { answered, story } = await answering(await load(corpus), nothing);
  if (explain !== undefined) {
    stdout.write(`${explanation(answered.answer, story)}\n`);
    return;
  }
  const shown =
    json === undefined
      ? renderText(answered.answer, story, hasColour(stdout))
      : JSON.stringify(answered.data(), null, 2);
  stdout.write(`${shown}\n`);
}

// Whoever reads may have seen enough (`| head`): that is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await main(process.argv.slice(2));
} catch (error) {
  stderr.write(`parallax: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UserError ? 2 : 1;
}
