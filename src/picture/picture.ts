/** A picture that goes with an answer. */
export interface Picture {
  /** The name of its file. */
  readonly name: string;
  readonly png: Uint8Array;
  /** What it shows, for somebody who cannot see it; at most 1024 characters. */
  readonly alt: string;
}
