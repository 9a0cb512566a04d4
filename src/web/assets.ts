import { readFile } from 'node:fs/promises';
import { bundle } from './bundle.ts';

/** Something that the page loads. */
export interface Asset {
  readonly type: string;
  readonly body: string;
}

const STYLES = ['style', 'channel', 'composer', 'form', 'article'];
const PICTURES = ['avatar', 'asker'];

const file = (name: string): Promise<string> => readFile(new URL(`page/${name}`, import.meta.url), 'utf8');

/** Everything that the page loads, by its name; made once, at the start. */
export async function assets(): Promise<ReadonlyMap<string, Asset>> {
  const scripts = await bundle('main', 'article');
  const styles = STYLES.map(async (name) => [`${name}.css`, await file(`${name}.css`)] as const);
  const pictures = PICTURES.map(async (name) => [`${name}.svg`, await file(`${name}.svg`)] as const);
  return new Map<string, Asset>([
    ...[...scripts].map(([name, body]) => [name, { type: 'text/javascript', body }] as const),
    ...(await Promise.all(styles)).map(([name, body]) => [name, { type: 'text/css', body }] as const),
    ...(await Promise.all(pictures)).map(([name, body]) => [name, { type: 'image/svg+xml', body }] as const),
  ]);
}
