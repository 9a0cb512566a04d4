import { stat } from 'node:fs/promises';
import { config as loadEnvironment } from 'dotenv';
import { ConfigError, readConfig } from './config.ts';
import { Runner } from './digest/runner.ts';
import { startBot } from './discord/bot.ts';
import { openEndpoint } from './discord/endpoint.ts';
import { NOWHERE, restHerald, restOf } from './discord/herald.ts';
import { serversOf } from './discord/servers.ts';
import { health } from './http/health.ts';
import { interactions } from './http/interactions.ts';
import { createMetrics } from './http/metrics.ts';
import { serve } from './http/serve.ts';
import { createLog } from './log.ts';
import { courierOf } from './service/courier.ts';
import { openDesk } from './service/open-desk.ts';
import { Service } from './service/service.ts';
import { shareReloads } from './service/shared.ts';
import { State } from './state/state.ts';
import { articleRoutes } from './web/article-routes.ts';
import { assetRoutes } from './web/asset-routes.ts';
import { assets } from './web/assets.ts';
import { greeting } from './web/greeting.ts';
import { openLocalDiscord } from './web/local-discord.ts';
import { servePage } from './web/local-page.ts';

/** Longest wait for what is in flight when the process is asked to leave. */
const LEAVE_WITHIN = 10_000;

async function main(): Promise<void> {
  loadEnvironment({ quiet: true });
  const config = readConfig(process.env);
  const folder = await stat(config.corpus).catch(() => undefined);
  if (!folder?.isDirectory()) throw new ConfigError(`CORPUS_DIR names no folder: ${config.corpus}`);
  const { transport, publicUrl } = config;
  const log = createLog(config.logLevel);
  // Whoever has no token yet sees it on a page of their own machine, where Discord's part is played as well.
  const local = config.isLocal ? await openLocalDiscord(log) : undefined;
  const { token, api } = local ?? config;
  const state = new State(local ? config.pageState : config.state, log);
  await state.start();
  const { meter, routes: metrics } = createMetrics();
  const service = new Service(config.corpus, log, meter);
  const corpus = shareReloads(service, state, log);
  const rest = token === undefined ? undefined : restOf(token, api);
  const herald = rest ? restHerald(rest) : NOWHERE;
  const open = openDesk({
    ...config,
    disk: corpus,
    onDisk: () => service.stories(),
    state,
    herald,
    present: rest && !local ? () => serversOf(rest) : undefined,
    log,
  });
  const { catalogue, desk, claims } = open;
  const digests =
    token === undefined
      ? undefined
      : courierOf({ ...config, token, api, corpus: open.corpus, catalogue, state, log, meter });
  const options = { ...config, corpus: open.corpus, catalogue, desk, claims, digests, log, meter };
  const endpoint = transport.is === 'http' ? await openEndpoint(options) : undefined;
  // Served before the corpus is read: whoever asks for the health is told that it is being read.
  const http = await serve({
    ...config,
    routes: [
      ...(endpoint && transport.is === 'http' ? [interactions(transport.publicKey, endpoint)] : []),
      ...(publicUrl ? [articleRoutes({ corpus, catalogue }, undefined), assetRoutes(await assets())] : []),
    ],
    health: health(service, config.visibility),
    metrics,
    log,
  });
  const page = local && (await servePage({ ...options, discord: local }));
  const address = page?.origin ?? publicUrl;
  await service.start(address === undefined ? undefined : { address, except: [...config.visibility.keys()] });
  log.info({ stories: corpus.state().stories.map(({ id, version }) => ({ id, version })) }, 'corpus read');
  const bot = token !== undefined && !endpoint && !local ? await startBot({ ...options, token }) : undefined;
  if (bot) log.info('connected');
  const runner = digests && new Runner(digests);
  runner?.start();
  if (page) process.stdout.write(greeting(page.origin, config.port, corpus.state()));

  const leave = async (why: string): Promise<void> => {
    log.info({ why }, 'leaving');
    setTimeout(() => process.exit(1), LEAVE_WITHIN).unref();
    await http.close();
    await page?.close();
    await endpoint?.close();
    await bot?.close();
    await runner?.close();
    await open.close();
    await service.close();
    await local?.close();
    await state.close();
  };
  process.once('SIGTERM', leave);
  process.once('SIGINT', leave);
  // Without its gateway the bot would sit there and answer nobody: whoever runs it has to know.
  // Not awaited: a bot that leaves when it is asked to is never lost.
  bot?.lost.then((cause) => {
    log.fatal({ err: cause }, 'disconnected');
    process.exitCode = 1;
    return leave('disconnected');
  });
}

try {
  await main();
} catch (error) {
  // One line for the person who started it; a stack trace would only hide what to do.
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`parallax: ${error instanceof ConfigError ? message : `cannot start: ${message}`}\n`);
  process.exit(1);
}
