import type { Logger } from 'pino';
import type { Claims } from '../discord/handler-options.ts';
import { StateError } from '../state/error.ts';
import type { State } from '../state/state.ts';

/** An interaction is carried out by the process that it comes to first, of all that share the state. While that cannot be reached nothing can be changed, so nothing is held back. */
export const claimsOf =
  (state: State, now: () => number, log: Logger): Claims =>
  async (interaction) => {
    try {
      return await state.store.interactions.first(interaction, now());
    } catch (error) {
      if (!(error instanceof StateError)) throw error;
      log.warn({ fault: error.fault }, 'whether an interaction comes twice cannot be told');
      return true;
    }
  };
