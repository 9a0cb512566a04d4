import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

/** An SVG without texts as a PNG of its own size: the same bytes for the same SVG, on any machine. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  ready ??= readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then(initWasm);
  await ready;
  const resvg = new Resvg(svg);
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return png;
}
