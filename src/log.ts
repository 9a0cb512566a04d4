import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * What is never written: tokens (the bot's, and those of interactions, which stand in the addresses of requests as
 * well), the bodies of requests that Discord refused, and what members wrote into forms.
 */
const SECRET = [
  'token',
  '*.token',
  'err.url',
  'err.requestBody',
  'err.cause.url',
  'interaction.data.components',
];

/** A log of one JSON object a line, to standard output unless another destination is given. */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
  pino({ level, redact: { paths: SECRET, remove: true } }, destination ?? pino.destination(1));
