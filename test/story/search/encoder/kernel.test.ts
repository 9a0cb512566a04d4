import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COLUMNS, multiplyIn, ROWS } from '../../../../src/story/search/encoder/kernel.ts';

it('adds the product of two matrices', () => {
  const sizes = fc.record({
    rows: fc.integer({ min: 1, max: 3 }).map((n) => n * ROWS),
    inner: fc.integer({ min: 1, max: 9 }),
    columns: fc.integer({ min: 1, max: 4 }).map((n) => n * COLUMNS),
    seed: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(sizes, ({ rows, inner, columns, seed }) => {
      const memory = new WebAssembly.Memory({ initial: 1 });
      const numbers = new Float32Array(memory.buffer);
      const [w, out] = [rows * inner, rows * inner + inner * columns];
      // Whole numbers, so that no order of adding makes a difference.
      for (let k = 0; k < out + rows * columns; k += 1) numbers[k] = ((k * seed * 7) % 11) - 5;
      const before = numbers.slice();
      const at = (k: number): number => before[k] ?? 0;
      multiplyIn(memory)(0, 4 * w, 4 * out, rows, inner, columns);
      for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < columns; column += 1) {
          let sum = at(out + row * columns + column);
          for (let k = 0; k < inner; k += 1) sum += at(row * inner + k) * at(w + k * columns + column);
          expect(numbers[out + row * columns + column]).toBe(sum);
        }
      }
      expect(numbers.subarray(0, out)).toEqual(before.subarray(0, out));
    }),
  );
});
