import { refuse } from '../http/refuse.ts';
import type { Routes } from '../http/routes.ts';
import type { Asset } from './assets.ts';
import { guardedHeaders } from './headers.ts';

/** What the pages load: scripts, styles and pictures, by name. */
export const assetRoutes =
  (assets: ReadonlyMap<string, Asset>): Routes =>
  async (app) => {
    guardedHeaders(app);
    app.get<{ Params: { name: string } }>('/page/:name', ({ params }, reply) => {
      const asset = assets.get(params.name);
      return asset
        ? reply.header('cache-control', 'no-cache').type(asset.type).send(asset.body)
        : refuse(reply, 404);
    });
  };
