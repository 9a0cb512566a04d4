/** Who calls, from where, and what Discord says of the things that the options name. */
export interface Caller {
  /** The id of the person. */
  readonly user: string;
  /** The server and the channel; no server in direct messages and in a terminal. */
  readonly server: string | undefined;
  readonly channel: string | undefined;
  /** The language of the server's people, as Discord knows it: `en-GB`. */
  readonly locale: string | undefined;
  /** Has Manage Server. */
  readonly manages: boolean;
  /** Manage Server, or a moderators' role; the operator at a terminal is one as well. */
  readonly moderator: boolean;
  readonly channels: ReadonlyMap<string, CalledChannel>;
  readonly roles: ReadonlyMap<string, CalledRole>;
  readonly attachments: ReadonlyMap<string, CalledFile>;
}

/** A channel that an option names. `permissions` are what the bot may do there, `callers` what the caller may, as decimal bit sets. */
export interface CalledChannel {
  readonly id: string;
  readonly type: number;
  readonly permissions: string;
  readonly callers: string;
}

/** A role that an option names. */
export interface CalledRole {
  /** Everybody may mention it. */
  readonly mentionable: boolean;
}

/** A file that came with the call. `size` is in bytes. */
export interface CalledFile {
  readonly name: string;
  readonly url: string;
  readonly size: number;
}
