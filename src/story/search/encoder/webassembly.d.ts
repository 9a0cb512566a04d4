/** What is used of WebAssembly; TypeScript declares it for browsers only. */
declare namespace WebAssembly {
  class Memory {
    /** `initial` is a number of pages of 64 KiB. */
    constructor(size: { readonly initial: number });
    readonly buffer: ArrayBuffer;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }
}
