import { createInterface } from 'node:readline/promises';
import { actionsOf } from '../../commands/action.ts';
import { optionsOf } from '../../commands/arguments.ts';
import { complete, completeFrom } from '../../commands/complete.ts';
import { COMMANDS } from '../../commands/registry.ts';
import { type CorpusReport, changesOf, stateOf } from '../answer/corpus.ts';
import { storyOf } from '../answer/story.ts';
import { UserError } from '../answer/user-error.ts';
import { type CorpusFiles, readCorpus } from '../corpus/read.ts';
import { label, say } from '../locale/label.ts';
import { buildLibrary, type Library } from '../story/library.ts';
import { parseSlash } from './arguments.ts';
import { understand } from './call.ts';
import { hasColour } from './colour.ts';
import { renderText } from './render.ts';

const PROMPT = 'parallax> ';

/** The names of the options of a command; none for an unknown one. */
export const optionNames = (command: string): string[] => {
  const found = COMMANDS.get(command);
  if (!found) return [];
  const parts = found.needs === 'story' ? [found] : actionsOf(found);
  return [...new Set(parts.flatMap((of) => optionsOf(of).map(({ name }) => name)))];
};

/** What can come next on the typed line (a command, an option of it, or a value of the option), and what it replaces. */
export function completions(library: Library, typed: string): [string[], string] {
  const word = /\S*$/.exec(typed)?.[0] ?? '';
  const [, name = ''] = /^\/?([\w-]+)\s/.exec(typed) ?? [];
  const command = COMMANDS.get(name);
  if (!command)
    return [[...COMMANDS.keys()].map((of) => `/${of} `).filter((of) => of.startsWith(word)), word];
  const names = optionNames(name);
  const [, option, value = ''] =
    names.length > 0 ? (new RegExp(`^.*\\s(${names.join('|')}):(.*)$`).exec(typed) ?? []) : [];
  if (option === undefined) return [names.map((of) => `${of}:`).filter((of) => of.startsWith(word)), word];
  if (command.needs === 'service') return [[], value];
  if (option === 'story')
    return [completeFrom([...library.keys()], value).map((choice) => `${choice.value} `), value];
  try {
    const story = storyOf(library, parseSlash(typed, optionNames).options.story);
    return [complete(story, command, { option, typed: value }).map((choice) => `${choice.value} `), value];
  } catch (error) {
    if (error instanceof UserError) return [[], value];
    throw error;
  }
}

const greeting = (corpus: CorpusFiles, library: Library): string =>
  [
    ...corpus.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    ...stateOf(library).stories.map(({ id, version, articles }) =>
      say(label('help.story', { story: id, version, n: Object.keys(articles).length })),
    ),
    say(label('prompt.token')),
    say(label('prompt.try')),
  ].join('\n');

/** Answer slash commands typed at a prompt, until the input ends. Rejects when the corpus cannot be read. */
export async function prompt(dir: string): Promise<void> {
  const corpus = await readCorpus(dir);
  let library = buildLibrary(corpus);
  const reload = async (): Promise<CorpusReport> => {
    const fresh = await readCorpus(dir);
    if (fresh.problems.length) return { added: [], changed: [], removed: [], problems: fresh.problems };
    const before = stateOf(library);
    library = buildLibrary(fresh);
    return changesOf(before, stateOf(library));
  };
  const { stdin: input, stdout: output } = process;
  output.write(`${greeting(corpus, library)}\n`);
  const lines = createInterface({
    input,
    output,
    prompt: PROMPT,
    completer: (typed: string) => completions(library, typed),
  });
  // Input that ended is still answered line by line, but asked for no more.
  let ended = false;
  lines.once('close', () => {
    ended = true;
  });
  lines.prompt();
  for await (const typed of lines) {
    if (typed.trim()) {
      try {
        const { answered, story } = await understand(parseSlash(typed, optionNames))(library, reload);
        output.write(`${renderText(answered.answer, story, hasColour(output))}\n`);
      } catch (error) {
        // Whatever went wrong, the next question may be answered.
        output.write(`${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
    if (!ended) lines.prompt();
  }
}
