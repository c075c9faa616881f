import type { Clock } from "../clock.js";
import { Timers } from "../timers.js";

/** A client that makes so many bytes wait is dropped. */
const MOST_WAITING_BYTES = 64 * 1024 * 1024;

/** How a frame waits for the next one, when no time is given. */
const REORDER_MS = 1000;

/** Bytes to send, and what to do at the moment they are sent. */
export interface Parcel {
  readonly bytes: Uint8Array;
  readonly note?: () => void;
}

/** The connection below: where bytes go, and how it ends. */
export interface Outlet {
  /** Appends bytes to what is sent next. */
  append(bytes: Uint8Array): void;
  /** Sends what was appended. */
  flush(): void;
  /** Drops the connection when the bytes before are sent, or with a reset. */
  cut(isReset: boolean): void;
}

/** The way out of one session while faults are about: late, in small pieces, in another order, or not at all. */
export class Delivery {
  readonly #outlet: Outlet;
  readonly #timers: Timers;
  /** What waits for something that must go first; undefined when nothing does. */
  #held: (() => void)[] | undefined;
  /** A frame that lets the next one pass. */
  #passed: (() => void) | undefined;
  #waitingBytes = 0;
  #isMute = false;
  #isOver = false;

  constructor(wall: Clock, outlet: Outlet) {
    this.#timers = new Timers(wall);
    this.#outlet = outlet;
  }

  /** Whether frames must still come this way, lest they overtake others. */
  get isBusy(): boolean {
    return !this.#isOver && (this.#isMute || this.#timers.size > 0 || this.#held !== undefined);
  }

  /** Sends bytes behind what was sent before. */
  send(parcel: Parcel): void {
    this.#inTurn(parcel, () => {
      this.#outlet.append(parcel.bytes);
      parcel.note?.();
      this.#letPassed();
    });
  }

  /** Sends bytes later; what comes meanwhile overtakes them. */
  later(parcel: Parcel, ms: number): void {
    if (this.#isMute || this.#isOver) return;
    const { length } = parcel.bytes;
    this.#waitingBytes += length;
    this.#after(ms, () => {
      this.#waitingBytes -= length;
      this.send(parcel);
    });
    this.#limit();
  }

  /** Holds back everything from here on for a time. */
  block(ms: number): void {
    this.#inTurn(undefined, () => {
      this.#held = [];
      this.#after(ms, () => this.#resume());
    });
  }

  /** Sends bytes behind the next ones that are sent, or after a time. */
  behindNext(parcel: Parcel, ms: number = REORDER_MS): void {
    if (this.#isMute || this.#isOver) return;
    this.#letPassed();
    const cancel = this.#after(ms, () => this.#letPassed());
    this.#passed = () => {
      cancel();
      this.send(parcel);
    };
  }

  /** Sends bytes in pieces, each in a packet of its own as far as the network does not join them. */
  trickle(parcel: Parcel, size: number, gapMs: number): void {
    this.#inTurn(parcel, () => {
      this.#outlet.flush();
      this.#held = [];
      parcel.note?.();
      this.#piece(parcel.bytes, 0, size, gapMs);
    });
  }

  /** Sends bytes and drops the connection behind them. */
  cut(parcel: Parcel, isReset: boolean): void {
    this.#inTurn(parcel, () => {
      this.#outlet.append(parcel.bytes);
      parcel.note?.();
      this.#outlet.flush();
      this.end();
      this.#outlet.cut(isReset);
    });
  }

  /** Sends nothing any more. */
  mute(): void {
    this.end();
    this.#isOver = false;
    this.#isMute = true;
  }

  /** The session is over: nothing is sent, no timer stays. */
  end(): void {
    this.#isOver = true;
    this.#timers.cancelAll();
    this.#held = undefined;
    this.#passed = undefined;
    this.#waitingBytes = 0;
  }

  #piece(bytes: Uint8Array, from: number, size: number, gapMs: number): void {
    let at = from;
    do {
      this.#outlet.append(bytes.subarray(at, at + size));
      this.#outlet.flush();
      at += size;
    } while (gapMs === 0 && at < bytes.length);
    if (at >= bytes.length) this.#resume();
    else this.#after(gapMs, () => this.#piece(bytes, at, size, gapMs));
  }

  /** Does something now, or when what holds it back is over. */
  #inTurn(parcel: Parcel | undefined, act: () => void): void {
    if (this.#isMute || this.#isOver) return;
    if (this.#held === undefined) {
      act();
      return;
    }
    const size = parcel?.bytes.length ?? 0;
    this.#waitingBytes += size;
    this.#held.push(() => {
      this.#waitingBytes -= size;
      act();
    });
    this.#limit();
  }

  /** Does what was held back, until something holds back again. */
  #resume(): void {
    const acts = this.#held ?? [];
    this.#held = undefined;
    let done = 0;
    while (done < acts.length && this.#held === undefined && !this.#isOver) (acts[done++] as () => void)();
    if (this.#held !== undefined) this.#held = acts.slice(done);
  }

  #letPassed(): void {
    const go = this.#passed;
    this.#passed = undefined;
    go?.();
  }

  #after(ms: number, run: () => void): () => void {
    return this.#timers.after(ms, () => {
      run();
      this.#outlet.flush();
    });
  }

  #limit(): void {
    if (this.#waitingBytes <= MOST_WAITING_BYTES) return;
    this.end();
    this.#outlet.cut(true);
  }
}
