import type { Payload } from "../frames/payload.js";
import type { TestPayloadForm } from "../frames/test-payload.js";
import type { Mistakes } from "./mistakes.js";

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
