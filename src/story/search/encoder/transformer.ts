import { type Direction, direction } from '../directions.ts';
import { multiplyIn, ROWS } from './kernel.ts';
import { type Dense, ending, layerOf, widening } from './layers.ts';
import { attend, normalise } from './steps.ts';
import { readTensors, type Tensor } from './tensors.ts';

/** How many pieces of a text are read at most. */
export const LONGEST = 128;
/** How many numbers stand for a piece at first, and from the first layer on; and how many when it is opened up. */
const [NARROW, WIDE, OPEN] = [256, 512, 1_536];

/** The direction (512 numbers) of a text, given the numbers of its pieces: at least one; those behind `LONGEST` are left out. */
export type Transformer = (pieces: readonly number[]) => Direction;

/**
 * The encoder of the Universal Sentence Encoder "lite" (Cer and others 2018): a transformer (Vaswani and others 2017) of two layers,
 * whose last states are averaged. `directory` has it as TensorFlow.js keeps it. Throws when it cannot be read.
 */
export function readTransformer(directory: string): Transformer {
  const tensors = readTensors(directory, LONGEST * (NARROW + 2 * WIDE + OPEN));
  const room = (width: number): Tensor => tensors.room(LONGEST * width);
  const [first, states, normal, opened] = [room(NARROW), room(WIDE), room(WIDE), room(OPEN)];
  const multiply = multiplyIn(tensors.memory);
  const embeddings = tensors.get('Embeddings_en').values;
  const waves = tensors.get('TimingSignal/ExpandDims_1').values;
  const widen = widening(tensors);
  const layers = [0, 1].map((n) => layerOf(tensors, n));
  const last = ending(tensors);

  /** Add what a matrix makes of some rows to others. */
  const add = (from: Tensor, to: Tensor, rows: number, { weights, bias }: Dense): void => {
    const width = bias.values.length;
    for (let k = 0; k < rows * width; k += 1)
      to.values[k] = (to.values[k] ?? 0) + (bias.values[k % width] ?? 0);
    multiply(from.at, weights.at, to.at, rows, weights.values.length / width, width);
  };
  const put = (from: Tensor, to: Tensor, rows: number, dense: Dense): void => {
    to.values.fill(0, 0, rows * dense.bias.values.length);
    add(from, to, rows, dense);
  };

  return (pieces) => {
    const count = Math.min(pieces.length, LONGEST);
    const rows = Math.ceil(count / ROWS) * ROWS;
    first.values.fill(0, 0, rows * NARROW);
    for (const [row, piece] of pieces.slice(0, count).entries()) {
      for (let k = 0; k < NARROW; k += 1) {
        const turn = row * (waves[k % waves.length] ?? 0);
        const place = k < waves.length ? Math.sin(turn) : Math.cos(turn);
        first.values[row * NARROW + k] = 2 * (embeddings[piece * NARROW + k] ?? 0) + place;
      }
    }
    put(first, states, rows, widen);
    for (const [n, { before, look, gather, open, close }] of layers.entries()) {
      normalise((n === 0 ? first : states).values, normal.values, rows, before.looking);
      put(normal, opened, rows, look);
      attend(opened.values, normal.values, count, look.bias.values.length / 3);
      add(normal, states, rows, gather);
      normalise(states.values, normal.values, rows, before.working);
      put(normal, opened, rows, open);
      for (let k = 0; k < rows * OPEN; k += 1) opened.values[k] = Math.max(0, opened.values[k] ?? 0);
      add(opened, states, rows, close);
    }
    const mean = normal.values.fill(0, 0, ROWS * WIDE);
    for (let k = 0; k < count * WIDE; k += 1)
      mean[k % WIDE] = (mean[k % WIDE] ?? 0) + (states.values[k] ?? 0) / count;
    put(normal, opened, ROWS, last);
    return direction(opened.values.slice(0, WIDE).map(Math.tanh));
  };
}
