import type { Mistakes } from "./mistakes.js";

/** What PS_PAYLOAD calls the ways to fill a payload. */
export type PayloadKind = "PATTERN" | "INCREMENTING" | "PRBS" | "RANDOM" | "DECREMENTING" | "INC16" | "DEC16";

/** Bytes between the headers of a frame and its end. */
export interface Payload {
  readonly kind: PayloadKind;
  /** Repeated when the kind is a pattern; nothing counts as zeros. */
  readonly pattern: Uint8Array;
  /** Whether what rises or falls begins at 0 or -1, and not where the length of the headers leads it. */
  readonly isFromZero: boolean;
}

/** What P_TPLDMODE calls the forms of a test payload. */
export type TestPayloadForm = "NORMAL" | "MICRO";

/** Everything in the frames of a flow that is not in their headers. */
export interface Content {
  readonly payload: Payload;
  /** Bytes of which each frame has the next in turn, and where they are written. */
  readonly customFields: { readonly offset: number; readonly fields: readonly Uint8Array[] } | undefined;
  readonly form: TestPayloadForm;
  /** Bytes between the test payload and the frame check sum. */
  readonly testPayloadOffset: number;
  /** Where the checksum over the payload begins; 0 when there is none. */
  readonly integrityFrom: number;
  readonly hasCheckSum: boolean;
  readonly seed: number;
  /** Sequence number of the first frame; not 0 when the stream was changed while it was sent. */
  readonly firstSequence: bigint;
  /** Nanoseconds between the clock that flows follow and that of the chassis. */
  readonly clockOffset: bigint;
  readonly mistakes: Mistakes;
}
