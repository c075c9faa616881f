/** What a tap is told of a connection. */
export interface Tapped {
  /** Number of the connection, 1 for the first of the process. */
  readonly number: number;
  /** Host and port of the tester. */
  readonly remote: string;
}

/** Reads along on connections. Bytes are lent for the duration of a call. */
export interface Tap {
  /** A connection was there already when the reading began. */
  joined(connection: Tapped): void;
  opened(connection: Tapped): void;
  /** @param again whether there was another log-on before */
  loggedOn(connection: Tapped, again: boolean): void;
  /** @param reason what ended it, unless it was closed from here */
  ended(connection: Tapped, reason: Error | undefined): void;
  /** Whole frames, one behind the other, that leave in one write. */
  sent(connection: Tapped, bytes: Uint8Array): void;
  /** A whole frame that has come. */
  received(connection: Tapped, bytes: Uint8Array, at: number): void;
}
