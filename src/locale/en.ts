import { ANSWERS } from './en/answers.ts';
import { COMMANDS } from './en/commands.ts';
import { DESK } from './en/desk.ts';
import { DIGEST } from './en/digest.ts';
import { ERRORS } from './en/errors.ts';
import { INTAKE } from './en/intake.ts';
import { PICTURE } from './en/picture.ts';
import { STATE } from './en/state.ts';
import { TERMINAL } from './en/terminal.ts';
import { WEB } from './en/web.ts';
import { WORDS } from './en/words.ts';

/** Every word of its own that Parallax shows: about itself and about the answer, never about the news. */
export const EN = {
  ...COMMANDS,
  ...ANSWERS,
  ...WORDS,
  ...TERMINAL,
  ...PICTURE,
  ...DESK,
  ...DIGEST,
  ...INTAKE,
  ...STATE,
  ...WEB,
  ...ERRORS,
} as const;
