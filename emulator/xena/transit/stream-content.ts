import type { Settings } from "../settings.js";
import type { Content, Payload, PayloadKind, TestPayloadForm } from "../traffic/content.js";
import { Mistakes } from "../traffic/mistakes.js";

/** Enum members that are other names of the same number. */
const SAME_AS: Readonly<Record<string, PayloadKind>> = { INC8: "INCREMENTING", DEC8: "DECREMENTING" };

/** What is known of a stream already when its content is asked for. */
export interface Known {
  /** What its random bytes follow from. */
  readonly seed: number;
  /** Frames that it has sent before in the same run. */
  readonly alreadySent: bigint;
  readonly hasCheckSum: boolean;
  /** Nanoseconds between the clock that flows follow and that of the chassis. */
  readonly clockOffset: bigint;
}

/**
 * What the frames of a stream contain, as it is set now. It is read when the stream starts and not when somebody looks at a frame, since
 * by then the settings may be other ones.
 */
export function contentOf(
  port: Settings,
  stream: number,
  { seed, alreadySent, hasCheckSum, clockOffset }: Known,
): Content {
  const { txOffset } = port.read("P_TPLDOFFSET") as { txOffset: number };
  const { mode } = port.read("P_TPLDMODE") as { mode: TestPayloadForm };
  const { offset } = port.read("P_CHECKSUM") as { offset: number };
  const { mode: payloadMode } = port.read("P_PAYLOADMODE");
  return {
    payload: payloadMode === "EXTPL" ? extendedPayload(port, stream) : payloadOf(port, stream),
    customFields: payloadMode === "CDF" ? customFields(port, stream) : undefined,
    form: mode,
    testPayloadOffset: Math.max(txOffset, 0),
    // A test payload that is not at the end leaves its receiver nothing to check the payload by.
    integrityFrom: txOffset > 0 || mode === "MICRO" ? 0 : offset,
    hasCheckSum,
    seed,
    firstSequence: alreadySent,
    clockOffset,
    mistakes: new Mistakes(),
  };
}

function payloadOf(port: Settings, stream: number): Payload {
  const { payloadType, hexData } = port.read("PS_PAYLOAD", [stream]) as { payloadType: string; hexData: string };
  const { options } = port.read("PS_OPTIONS", [stream]) as { options: readonly string[] };
  return {
    kind: SAME_AS[payloadType] ?? (payloadType as PayloadKind),
    pattern: Buffer.from(hexData, "hex"),
    isFromZero: options.includes("INCPLDFROM0"),
  };
}

/** An extended payload is a long pattern. */
function extendedPayload(port: Settings, stream: number): Payload {
  const { hexData } = port.read("PS_EXTPAYLOAD", [stream]) as { hexData: string };
  return { kind: "PATTERN", pattern: Buffer.from(hexData, "hex"), isFromZero: false };
}

function customFields(port: Settings, stream: number): Content["customFields"] {
  const { offset } = port.read("PS_CDFOFFSET", [stream]) as { offset: number };
  const { cdfCount } = port.read("PS_CDFCOUNT", [stream]) as { cdfCount: number };
  const fields = Array.from({ length: cdfCount }, (_, field) =>
    Buffer.from(port.read("PS_CDFDATA", [stream, field]).hexData as string, "hex"),
  );
  return offset < 0 || cdfCount === 0 ? undefined : { offset, fields };
}
