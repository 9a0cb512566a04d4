import type { Call, Reply } from './http.ts';
import { Refusal } from './refusal.ts';

/** One operation of the REST API. In the pattern a `:` stands for one variable part; the handler gets them in order. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly pattern: string;
  /** A token in the path is enough: no `Authorization` is asked for. */
  readonly open?: true;
  readonly handle: (call: Call, ...parts: string[]) => Reply;
};

/**
 * Finds the operation that a request asks for and carries it out.
 * @param token the bot's token that `Authorization` must hold
 * @throws Refusal 404 and 405 for a request that no route takes, 401 for one without the right token
 */
export function router(routes: readonly Route[], token: string): (call: Call) => Reply {
  const compiled = routes.map((route) => ({
    ...route,
    matcher: new RegExp(`^${route.pattern.replaceAll('.', '\\.').replaceAll(':', '([^/]+)')}$`),
  }));
  return (call) => {
    const here = compiled.filter(({ matcher }) => matcher.test(call.path));
    const route = here.find(({ method }) => method === call.method);
    if (route === undefined) {
      throw here.length > 0
        ? new Refusal(405, 0, '405: Method Not Allowed')
        : new Refusal(404, 0, '404: Not Found');
    }
    if (!route.open && call.authorization !== `Bot ${token}`) throw new Refusal(401, 0, '401: Unauthorized');
    const [, ...parts] = route.matcher.exec(call.path) ?? [];
    return route.handle(call, ...parts);
  };
}
