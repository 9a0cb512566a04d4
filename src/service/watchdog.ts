/** How long the thread with the stories may take over one thing before it is taken to hang, in milliseconds. */
export interface Patience {
  readonly answer: number;
  /** To read articles, besides what their size adds. */
  readonly read: number;
  readonly readMiB: number;
}

/** Some ten times what the slowest takes on a machine that is busy with other things. */
export const PATIENCE: Patience = { answer: 20_000, read: 120_000, readMiB: 30_000 };

/** How long reading so many bytes of articles may take, in milliseconds. */
export const toRead = ({ read, readMiB }: Patience, bytes: number): number =>
  read + Math.ceil((readMiB * bytes) / 2 ** 20);

/** It is looked so often whether something takes too long, in milliseconds. */
const LOOK = 250;

interface Begun {
  readonly what: string;
  readonly within: number;
}

/**
 * Watches a thread that does one thing after the other: each may take its time, from when all that was begun before it has
 * ended. Time is counted in looks, so that neither a machine that slept nor a thread of ours that was kept from looking is
 * taken for a thread that hangs.
 */
export class Watchdog {
  /** In the order in which they were begun. */
  readonly #begun = new Map<number, Begun>();
  readonly #onHang: (cause: Error, what: string) => void;
  #timer: NodeJS.Timeout | undefined;
  #looked = 0;

  /** `onHang` is told what took longer than it may. */
  constructor(onHang: (cause: Error, what: string) => void) {
    this.#onHang = onHang;
  }

  /** Something is asked of the thread that may take `within` milliseconds. */
  begin(id: number, what: string, within: number): void {
    this.#begun.set(id, { what, within });
    this.#timer ??= setInterval(() => this.#look(), LOOK);
  }

  /** The thread has done it. */
  end(id: number): void {
    const [first] = this.#begun.keys();
    this.#begun.delete(id);
    if (id === first) this.#looked = 0;
    if (!this.#begun.size) this.stop();
  }

  /** Watch no longer. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#begun.clear();
    this.#looked = 0;
  }

  #look(): void {
    const [first] = this.#begun.values();
    this.#looked++;
    if (!first || this.#looked * LOOK <= first.within) return;
    this.stop();
    const { what, within } = first;
    this.#onHang(new Error(`the reading thread hangs: ${what} took more than ${within / 1000} s`), what);
  }
}
