/** The part that is used of bidi-js, which types only the form of it that Node does not import. */
declare module 'bidi-js/dist/bidi.mjs' {
  export default function bidiFactory(): {
    /** The embedding level of each UTF-16 unit: odd where it is written from right to left. */
    getEmbeddingLevels(text: string): { readonly levels: Uint8Array };
  };
}
