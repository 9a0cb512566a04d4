import { createInterface } from 'node:readline/promises';
import { optionsOf } from '../../commands/arguments.ts';
import { COMMANDS } from '../../commands/registry.ts';
import { type CorpusReport, changesOf, stateOf } from '../answer/corpus.ts';
import { storyOf } from '../answer/story.ts';
import { suggest } from '../answer/suggest.ts';
import { UserError } from '../answer/user-error.ts';
import { choicesOf } from '../answer/vocabulary.ts';
import { type CorpusFiles, readCorpus } from '../corpus/read.ts';
import { label, say } from '../locale/label.ts';
import { buildLibrary, type Library } from '../story/library.ts';
import { parseSlash } from './arguments.ts';
import { answerCall } from './call.ts';
import { renderText } from './render.ts';

const PROMPT = 'parallax> ';

/** What can come next on the typed line: a command, an option of it, or a value of the option. */
function completions(library: Library, typed: string): [string[], string] {
  const word = /\S*$/.exec(typed)?.[0] ?? '';
  const [, name] = /^\/?([\w-]+)\s/.exec(typed) ?? [];
  const command = COMMANDS.get(name ?? '');
  if (!command)
    return [[...COMMANDS.keys()].map((of) => `/${of} `).filter((of) => of.startsWith(word)), word];
  const [, option, value] = /(?:^|\s)([a-z]+):([^:]*)$/.exec(typed) ?? [];
  if (option === undefined || value === undefined)
    return [
      optionsOf(command)
        .map((of) => `${of.name}:`)
        .filter((of) => of.startsWith(word)),
      word,
    ];
  const vocabulary = command.needs === 'story' ? command.completes[option] : undefined;
  if (!vocabulary || library.size !== 1) return [[], value];
  const choices = suggest(choicesOf(storyOf(library, undefined), vocabulary), value, 25);
  return [choices.map((choice) => `${choice.value} `), value];
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
        const { answered, story } = await answerCall(library, parseSlash(typed), reload);
        output.write(`${renderText(answered.answer, story, output.isTTY)}\n`);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        output.write(`${error.message}\n`);
      }
    }
    if (!ended) lines.prompt();
  }
}
