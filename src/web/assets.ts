import { readdir, readFile } from 'node:fs/promises';
import { bundle } from './bundle.ts';

/** Something that the pages load. */
export interface Asset {
  readonly type: string;
  readonly body: string | Buffer;
}

type Named = readonly [name: string, asset: Asset];

const here = (name: string): URL => new URL(`page/${name}`, import.meta.url);

async function scripts(): Promise<Named[]> {
  const made = await bundle('main', 'article');
  return [...made].map(([name, body]) => [name, { type: 'text/javascript; charset=utf-8', body }]);
}

/** Every style and picture of the folder. */
async function files(): Promise<Named[]> {
  const types = { css: 'text/css; charset=utf-8', svg: 'image/svg+xml' } as const;
  const found = (await readdir(here('.'))).filter((name): name is `${string}.css` | `${string}.svg` =>
    /\.(css|svg)$/.test(name),
  );
  return Promise.all(
    found.map(async (name) => {
      const type = name.endsWith('.css') ? types.css : types.svg;
      return [name, { type, body: await readFile(here(name)) }] as const;
    }),
  );
}

/** The font, so that the pages look the same everywhere: its style, and a file for each alphabet. */
async function fonts(): Promise<Named[]> {
  const folder = new URL('.', import.meta.resolve('@fontsource-variable/noto-sans/unicode.json'));
  const style = await readFile(new URL('wght.css', folder), 'utf8');
  const names = [...style.matchAll(/url\(\.\/files\/([\w-]+\.woff2)\)/g)].map(([, name = '']) => name);
  const alphabets = names.map(async (name): Promise<Named> => {
    const body = await readFile(new URL(`files/${name}`, folder));
    return [name, { type: 'font/woff2', body }];
  });
  const body = style.replaceAll('url(./files/', 'url(/page/');
  return [['font.css', { type: 'text/css; charset=utf-8', body }], ...(await Promise.all(alphabets))];
}

/** Everything that the pages load, by name; made once, at the start. */
export const assets = async (): Promise<ReadonlyMap<string, Asset>> =>
  new Map((await Promise.all([scripts(), files(), fonts()])).flat());
