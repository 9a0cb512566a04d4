import { randomUUID } from 'node:crypto';
import { label, say } from '../../locale/label.ts';
import type { Act, Shown } from '../protocol.ts';
import type { Registered } from './catalogue.ts';
import { draftOptions, filledOptions } from './options.ts';
import { commandPayload, completionPayload, componentPayload, formPayload } from './payload.ts';
import { Refused } from './refused.ts';

/** An interaction to send, and what its answer will belong to. */
export interface Request {
  readonly token: string;
  readonly payload: object;
  /** What was typed, if it was a command. */
  readonly command: string | undefined;
  /** The message with what was pressed. */
  readonly pressed: Shown | undefined;
}

/** A form that is open, and what opened it. */
export interface Opened extends Pick<Request, 'command' | 'pressed'> {
  readonly id: string;
  readonly customId: string;
}

/** What there is to act on. */
export interface Seen {
  readonly commands: ReadonlyMap<string, Registered>;
  message(id: string): Shown | undefined;
  readonly form: Opened | undefined;
}

function commandOf({ commands }: Seen, name: string): Registered {
  const command = commands.get(name);
  if (!command) throw new Refused(say(label('web.unknown', { command: name })));
  return command;
}

/** Something that can still be acted on. Throws what a person is told when it is gone. */
function still<T>(found: T | undefined): T {
  if (found === undefined) throw new Refused(say(label('web.over')));
  return found;
}

/** The interaction that Discord would send for an act. Throws what its client would say instead. */
export function requestFor(act: Exclude<Act, { act: 'dismiss' }>, seen: Seen): Request {
  const token = randomUUID();
  const alone = { token, command: undefined, pressed: undefined };
  switch (act.act) {
    case 'command': {
      const command = commandOf(seen, act.command);
      const payload = commandPayload(token, command, filledOptions(command, act.options));
      return { ...alone, payload, command: command.name };
    }
    case 'complete': {
      const command = commandOf(seen, act.command);
      const options = draftOptions(command, act.options, act.focused);
      return { ...alone, payload: completionPayload(token, command, options) };
    }
    case 'press': {
      const pressed = still(seen.message(act.message));
      return { ...alone, payload: componentPayload(token, pressed, act.customId), pressed };
    }
    case 'submit': {
      const { customId, command, pressed } = still(seen.form?.id === act.form ? seen.form : undefined);
      return { token, payload: formPayload(token, pressed, customId, act.values), command, pressed };
    }
  }
}
