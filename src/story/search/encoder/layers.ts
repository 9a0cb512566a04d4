import type { Tensor, Tensors } from './tensors.ts';

/** A matrix, and what is added to what it gives. */
export interface Dense {
  readonly weights: Tensor;
  readonly bias: Tensor;
}

/** What rows of numbers are multiplied by and raised by once they have a mean of 0 and a variance of 1. */
export interface Norm {
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** One layer of a transformer: each piece looks at the others, then each is worked on alone. */
export interface Layer {
  readonly before: { readonly looking: Norm; readonly working: Norm };
  /** What makes what a piece looks for, what it is found by and what it tells, side by side; and what gathers what was told. */
  readonly look: Dense;
  readonly gather: Dense;
  /** What opens a piece up for work, and closes it again. */
  readonly open: Dense;
  readonly close: Dense;
}

/** The tensors have the names that TensorFlow gave them. */
const PART = 'ConcatPartitions/concat';

export function layerOf(tensors: Tensors, n: number): Layer {
  const name = `Layer_${n}/TransformerLayer`;
  const norm = (of: string): Norm => ({
    scale: tensors.get(`${name}/${of}layer_prepostprocess/layer_norm/layer_norm_scale/${PART}`).values,
    bias: tensors.get(`${name}/${of}layer_prepostprocess/layer_norm/layer_norm_bias/${PART}`).values,
  });
  const dense = (of: string, weights: string): Dense => ({
    weights: tensors.get(`${name}/${of}/${weights}`),
    bias: tensors.get(`${name}/${of}/bias/${PART}`),
  });
  return {
    before: { looking: norm(''), working: norm('FFN/') },
    look: dense('MultiheadAttention/qkv_transform_single', 'kernel/part_0'),
    gather: dense('MultiheadAttention/output_transform_single', 'kernel/part_0'),
    open: dense('FFN/conv1', 'Tensordot/Reshape_1'),
    close: dense('FFN/conv2', 'Tensordot/Reshape_1'),
  };
}

/** What makes the pieces wide enough for the layers. */
export const widening = (tensors: Tensors): Dense => ({
  weights: tensors.get(`Layer_0/TransformerLayer/dense/kernel/${PART}`),
  bias: tensors.get(`Layer_0/TransformerLayer/dense/bias/${PART}`),
});

/** What the mean of the pieces goes through at last. */
export const ending = (tensors: Tensors): Dense => ({
  weights: tensors.get('tanh_layer_0/weights'),
  bias: tensors.get('tanh_layer_0/bias'),
});
