/** What a button or a form of a service command tells its command. */
export interface ActionCall {
  readonly command: string;
  readonly token: string;
}

const PREFIX = 'do';

/** The custom id of a button or a form: at most 100 characters for a token of at most 80. */
export const encodeAction = (command: string, token: string): string => `${PREFIX}|${command}|${token}`;

/** What a custom id says; undefined for one of another kind. */
export function decodeAction(customId: string): ActionCall | undefined {
  const [, command, token] = /^do\|([^|]+)\|([\s\S]*)$/.exec(customId) ?? [];
  return command !== undefined && token !== undefined ? { command, token } : undefined;
}
