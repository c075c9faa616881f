import type { StreamEnd } from "./clock.js";

/** What a connection needs of a byte stream; TCP in Node, anything else in tests or a browser. */
export interface Transport {
  /**
   * Sends bytes, which must not be changed afterwards.
   * @returns false when the other side is slow and the caller should wait for `onDrain`
   */
  write(bytes: Uint8Array): boolean;
  /** Ends the stream after what was written; `onClose` follows. */
  end(): void;
  /** Drops the stream at once; `onClose` follows. */
  destroy(): void;
  /** Set by the connection. The bytes are lent for the duration of the call. */
  onData: (chunk: Uint8Array) => void;
  /** Set by the connection; called once, with the error when there was one. */
  onClose: (error: Error | undefined) => void;
  /** Set by the connection; called when more can be written. */
  onDrain: () => void;
  /** Host and port of the other side, for messages. */
  readonly remote: string;
  /** The socket, when the stream is one, so that a clock can see what is on its way. */
  readonly socket?: StreamEnd;
}
