/** A frame that has arrived at a port. */
export interface Arrival {
  /** When its last bit came, in nanoseconds of the clock. */
  readonly time: bigint;
  /** Size with frame check sum. */
  readonly size: number;
  /** Nanoseconds since it was sent; undefined when it has no test payload to tell. */
  readonly latency: bigint | undefined;
  /** Makes its bytes. */
  read(): Uint8Array;
}

/** Frames that arrive at a port one after another, in order of time; they are counted without being made. */
export interface Source {
  /** How many of them have arrived when the clock shows `time`. */
  count(time: bigint): bigint;
  /** One of them, counted from 0; undefined when a closer look shows that it is none of them. */
  at(place: bigint): Arrival | undefined;
}
