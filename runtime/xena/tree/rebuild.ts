import type { AnyCommand } from "./scope.js";

/** What makes a module form its ports anew. */
export interface RebuildSpec {
  /** Tells how many ports the module has. */
  readonly count: AnyCommand;
  /** A set of one of these through the tree, or a push of it by whomever, may have changed the ports. */
  readonly by: readonly AnyCommand[];
}

/**
 * Looks at a module's ports after every change, one look at a time. A change that is told before the tester has answered how many ports
 * there are is covered by that answer; one that is told later is followed by another look.
 */
export class Rebuilder {
  readonly #count: () => Promise<number>;
  readonly #adopt: (count: number) => Promise<void>;
  #running: Promise<void> | undefined;
  #isCounted = false;
  #isStale = false;

  /**
   * @param count asks the tester for the number of ports
   * @param adopt makes the ports so many
   */
  constructor(count: () => Promise<number>, adopt: (count: number) => Promise<void>) {
    this.#count = count;
    this.#adopt = adopt;
  }

  /** Something has changed; settles when the ports are as the tester has them. */
  run(): Promise<void> {
    if (this.#running === undefined) {
      this.#running = this.#look().finally(() => {
        this.#running = undefined;
      });
    } else if (this.#isCounted) this.#isStale = true;
    return this.#running;
  }

  async #look(): Promise<void> {
    do {
      this.#isStale = false;
      this.#isCounted = false;
      const count = await this.#count();
      this.#isCounted = true;
      await this.#adopt(count);
    } while (this.#isStale);
  }
}
