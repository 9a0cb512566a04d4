import { once } from 'node:events';
import { createServer } from 'node:net';

/** The wanted port of an address, or 0 (any that is free) when something else listens there. */
export async function portOrAny(host: string, wanted: number): Promise<number> {
  const probe = createServer();
  try {
    probe.listen(wanted, host);
    await once(probe, 'listening');
    return wanted;
  } catch {
    return 0;
  } finally {
    probe.close();
  }
}
