/** A number as it stands in a text: token indices [from, to), its least and greatest value, and what it is. */
export interface NumberAt {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** `vague` for an unknown multiple ("dozens of"), `share` for a part of a whole in percent ("two-thirds"). */
  readonly kind: 'plain' | 'vague' | 'share';
}
