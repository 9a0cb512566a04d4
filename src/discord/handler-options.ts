import type { Logger } from 'pino';
import type { Services } from '../../commands/action.ts';
import type { Meter } from '../meter.ts';
import type { Corpus } from './calls.ts';

/** Whether an interaction, by its id, is to be carried out here: not when it was before, here or elsewhere. */
export type Claims = (interaction: string) => Promise<boolean>;

/** What interactions are handled with: the services of the commands, and what Discord needs beside them. */
export interface HandlerOptions extends Services {
  readonly corpus: Corpus;
  readonly moderatorRoles: ReadonlySet<string>;
  readonly claims?: Claims;
  readonly log: Logger;
  readonly meter?: Meter;
}
