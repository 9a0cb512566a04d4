import { stderr, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { CorpusReport } from '../answer/corpus.ts';
import { UserError } from '../answer/user-error.ts';
import { readCorpus } from '../corpus/read.ts';
import { label } from '../locale/label.ts';
import { buildLibrary, type Library } from '../story/library.ts';
import { splitArguments } from './arguments.ts';
import { answerCall } from './call.ts';
import { explanation } from './explain.ts';
import { renderText } from './render.ts';
import { usage } from './usage.ts';

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

/** One request a line in, one answer a line out; an answer to a wrong request says what is wrong with it. */
async function batch(library: Library): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    let id: unknown = null;
    try {
      const request = Request.parse(JSON.parse(line));
      id = request.id;
      const { answered } = await answerCall(library, request, nothing);
      stdout.write(`${JSON.stringify({ id, ok: true, result: answered.data() })}\n`);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      stdout.write(`${JSON.stringify({ id, ok: false, error: message })}\n`);
    }
  }
}

async function main(args: readonly string[]): Promise<void> {
  const { words, options } = splitArguments(args);
  const { corpus = 'corpus', json, explain, batch: many, help, ...given } = options;
  const [command] = words;
  if (help !== undefined || (command === undefined && many === undefined)) {
    stdout.write(`${usage(command)}\n`);
    return;
  }
  if (words.length > 1) throw new UserError(label('error.words', { words: words.slice(1).join(' ') }));
  const library = await load(corpus);
  if (many !== undefined) return batch(library);
  const { answered, story } = await answerCall(library, { command: command ?? '', options: given }, nothing);
  if (explain !== undefined) {
    stdout.write(`${explanation(answered.answer, story)}\n`);
    return;
  }
  const shown =
    json === undefined
      ? renderText(answered.answer, story, stdout.isTTY)
      : JSON.stringify(answered.data(), null, 2);
  stdout.write(`${shown}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  stderr.write(`parallax: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UserError ? 2 : 1;
}
