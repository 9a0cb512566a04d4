import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

// As WebAssembly the renderer is half as fast as the native one, but it is one package for every platform, gives the same
// bytes on each, and keeps what it is given in a memory of its own.

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
