import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Meter } from '../meter.ts';
import type { Routes } from './routes.ts';

/** Upper ends of the classes of seconds: a usual answer takes milliseconds; after 1.5 s it is announced, after 3 s lost. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 10];

/** The sums of what is counted, and how they are shown. */
export interface Metrics {
  readonly meter: Meter;
  /** `GET /metrics`, in the text format of Prometheus. */
  readonly routes: Routes;
}

/** Every metric there is, besides those of the process itself: its event loop's delay, its memory, its use of the processor. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: 'parallax_interactions_total',
    help: 'Interactions by type, command and outcome',
    labelNames: ['type', 'command', 'outcome'] as const,
    registers,
  });
  const durations = new Histogram({
    name: 'parallax_interaction_duration_seconds',
    help: 'From the arrival of an interaction to the end of its answer',
    labelNames: ['type', 'command'] as const,
    buckets: SECONDS,
    registers,
  });
  const digests = new Counter({
    name: 'parallax_digests_total',
    help: 'Digests that were posted, and attempts that failed',
    labelNames: ['outcome'] as const,
    registers,
  });
  const reloads = new Counter({
    name: 'parallax_reloads_total',
    help: 'Reloads of the corpus, by outcome',
    labelNames: ['outcome'] as const,
    registers,
  });
  return {
    meter: {
      interaction({ type, command }, outcome, seconds) {
        interactions.inc({ type, command, outcome });
        durations.observe({ type, command }, seconds);
      },
      digest: (outcome) => digests.inc({ outcome }),
      reload: (outcome) => reloads.inc({ outcome }),
    },
    routes: async (app) => {
      app.get('/metrics', async (_, reply) =>
        reply.type(registry.contentType).send(await registry.metrics()),
      );
    },
  };
}
