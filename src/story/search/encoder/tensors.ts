import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Numbers of 32 bits in the memory that holds them. */
export interface Tensor {
  /** The address of the first, in bytes. */
  readonly at: number;
  readonly values: Float32Array;
}

/** What an encoder has learned, in a memory of its own. */
export interface Tensors {
  readonly memory: WebAssembly.Memory;
  /** The tensor whose name ends so. Throws a RangeError if there is none. */
  get(name: string): Tensor;
  /** Room for so many numbers; their values are of no meaning. */
  room(size: number): Tensor;
}

const Manifest = z.object({
  weightsManifest: z.array(
    z.object({
      paths: z.array(z.string()),
      weights: z.array(
        z.object({ name: z.string(), shape: z.array(z.number()), dtype: z.enum(['float32', 'int32']) }),
      ),
    }),
  ),
});

const BYTES = 4;
const PAGE = 65_536;

/** Read a model of TensorFlow.js (`model.json` and the files that it names). `room` is how many more numbers are needed. Throws when a file cannot be read. */
export function readTensors(directory: string, room: number): Tensors {
  const { weightsManifest } = Manifest.parse(JSON.parse(readFileSync(join(directory, 'model.json'), 'utf8')));
  const weights = weightsManifest.flatMap((group) => group.weights);
  const sizes = weights.map(({ shape }) => shape.reduce((product, length) => product * length, 1));
  const whole = sizes.reduce((sum, size) => sum + size, room);
  const memory = new WebAssembly.Memory({ initial: Math.ceil((whole * BYTES) / PAGE) });
  let end = 0;
  for (const path of weightsManifest.flatMap(({ paths }) => paths))
    end += readInto(memory, end, join(directory, path));
  const tensor = (at: number, size: number): Tensor => ({
    at,
    values: new Float32Array(memory.buffer, at, size),
  });
  const named = new Map<string, Tensor>();
  let at = 0;
  for (const [i, { name }] of weights.entries()) {
    const size = sizes[i] ?? 0;
    named.set(name, tensor(at, size));
    at += size * BYTES;
  }
  return {
    memory,
    get(ending) {
      const [, found] = [...named].find(([name]) => name.endsWith(ending)) ?? [];
      if (!found) throw new RangeError(`no tensor ${ending} in ${directory}`);
      return found;
    },
    room(size) {
      const free = tensor(at, size);
      at += size * BYTES;
      return free;
    },
  };
}

/** Read a file to an address in a memory; how many bytes it has. */
function readInto(memory: WebAssembly.Memory, at: number, file: string): number {
  const descriptor = openSync(file, 'r');
  const { size } = fstatSync(descriptor);
  readSync(descriptor, new Uint8Array(memory.buffer, at, size));
  closeSync(descriptor);
  return size;
}
