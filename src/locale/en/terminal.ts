import type { Texts } from './texts.ts';

/** What only a terminal shows. */
export const TERMINAL = {
  'prompt.token': 'To connect to Discord, set DISCORD_TOKEN (see .env.example).',
  'prompt.try': '/demands   /timeline   /search query:…   /help   (Tab completes, Ctrl+D leaves)',
  'usage.required': 'required',
  'usage.json': 'The answer as JSON, each finding with the rule that made it',
  'usage.explain': 'What was found in each quoted sentence, and by which rule',
  'usage.batch': 'One request a line from standard input, one answer a line: "id", "command", "options"',
  'usage.corpus': 'A folder with the articles of one story, or with one folder a story (corpus)',
  'usage.help': 'This text, or that of a command',
} as const satisfies Texts;
