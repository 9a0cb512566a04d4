/** Names a story among those of all servers: the id of one on disk, or `server/id` for one of a server's own. */
export type StoryKey = string;

/** A story of a server's own. */
export interface Own {
  readonly server: string;
  readonly story: string;
}

/** The key of a story of a server's own. */
export const keyOf = ({ server, story }: Own): StoryKey => `${server}/${story}`;

/** Which story of which server a key names; undefined for one on disk, whose id has no slash. */
export function ownOf(key: StoryKey): Own | undefined {
  const [server = '', story] = key.split('/');
  return story === undefined ? undefined : { server, story };
}
