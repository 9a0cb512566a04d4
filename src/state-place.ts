/** Where the state is: a PostgreSQL server by its URL, or a file of SQLite. */
export type Place = { readonly url: string } | { readonly file: string };

/** A place as it may be said in a log: without user and password. */
export function nameOf(place: Place): string {
  if ('file' in place) return place.file;
  const { host, pathname } = new URL(place.url);
  return `${host}${pathname}`;
}
