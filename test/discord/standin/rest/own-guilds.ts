import type { Store } from '../store.ts';
import { type Problem, refuseInvalid } from './refusal.ts';

/** Discord gives at most so many servers at a time. */
const MOST = 200;
const KNOWN = ['before', 'after', 'limit', 'with_counts'];
const range = `int value should be between 1 and ${MOST}.`;

/** The servers that the bot is in, in the order of ids: those after or before an id, at most `limit`. */
export function ownGuilds(store: Store, query: URLSearchParams) {
  const limit = Number(query.get('limit') ?? MOST);
  const problems: Problem[] = [
    ...[...query.keys()]
      .filter((key) => !KNOWN.includes(key))
      .map((key) => ({ path: [key], code: 'UNKNOWN_KEY', message: 'Discord knows no such parameter here.' })),
    ...(Number.isInteger(limit) && limit >= 1 && limit <= MOST
      ? []
      : [{ path: ['limit'], code: 'NUMBER_TYPE_RANGE', message: range }]),
    ...['before', 'after']
      .filter((key) => !/^\d{1,20}$/.test(query.get(key) ?? '0'))
      .map((key) => ({ path: [key], code: 'NUMBER_TYPE_COERCE', message: 'Value is not snowflake.' })),
  ];
  refuseInvalid(problems);
  const [before, after] = [query.get('before'), query.get('after')].map((id) => id && BigInt(id));
  const inRange = [...store.guilds.values()]
    .filter(({ id }) => (!before || BigInt(id) < before) && (!after || BigInt(id) > after))
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  return (before ? inRange.slice(-limit) : inRange.slice(0, limit)).map(({ id, name }) => ({
    id,
    name,
    icon: null,
    banner: null,
    owner: false,
    permissions: '0',
    features: [],
  }));
}
