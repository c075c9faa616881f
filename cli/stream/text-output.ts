import type { Writable } from "node:stream";

/** Texts are gathered up to this many characters before they are written. */
const FLUSH_AT = 64 * 1024;

/** Writes texts to a stream no faster than its reader takes them. A reader that goes away, as `head` does, is no error. */
export class TextOutput {
  readonly #stream: Writable;
  #gathered = "";
  #failure: Error | undefined;
  #wake: (() => void) | undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on("error", (error) => {
      this.#failure = error;
      this.#wake?.();
    });
    stream.on("drain", () => this.#wake?.());
  }

  /** Whether nobody reads any more. */
  get isClosed(): boolean {
    return this.#failure !== undefined;
  }

  /** Gathers a text; says whether it is time to {@link flush}. */
  add(text: string): boolean {
    this.#gathered += text;
    return this.#gathered.length >= FLUSH_AT;
  }

  /**
   * Writes what is gathered and waits until the stream takes more.
   * @throws Error what the system says, for a full disk for instance; a reader that went away is only noted in `isClosed`
   */
  async flush(): Promise<void> {
    const text = this.#gathered;
    this.#gathered = "";
    if (text !== "" && this.#failure === undefined && !this.#stream.write(text)) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
    if (this.#failure !== undefined && (this.#failure as NodeJS.ErrnoException).code !== "EPIPE") throw this.#failure;
  }
}
