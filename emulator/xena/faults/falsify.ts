import { frameBytesAt, HEADER_BYTES, PUSH_ID, readHeader, writeHeader, writeU32 } from "../../../runtime/xena/frame.js";
import type { Fault, FaultOf } from "./fault.js";

/** Falsifies a frame of the binary protocol, as a fault says; faults of other kinds leave it alone. */
export function falsified(frame: Uint8Array, fault: Fault): Uint8Array {
  switch (fault.do) {
    case "wrongId":
      return withId(frame, fault);
    case "wrongCode":
      return withCode(frame, fault);
    case "wrongMagic": {
      const changed = Uint8Array.from(frame);
      changed.set(Buffer.from(fault.hex ?? "58454e42", "hex"));
      return changed;
    }
    case "padding":
      return withPadding(frame, fault);
    default:
      return frame;
  }
}

/** A push becomes a reply that nobody has asked for; other numbers wrap around as 32 bits do. */
function withId(frame: Uint8Array, { id, by = 1 }: FaultOf<"wrongId">): Uint8Array {
  const changed = Uint8Array.from(frame);
  const { requestId } = readHeader(frame);
  const number = id ?? (requestId + by) >>> 0;
  writeU32(changed, 12, id === undefined && number === PUSH_ID ? 1 : number);
  return changed;
}

function withCode(frame: Uint8Array, { code }: FaultOf<"wrongCode">): Uint8Array {
  const changed = Uint8Array.from(frame);
  const { type, code: right, module, port, requestId, indexCount, valueBytes } = readHeader(frame);
  writeHeader(changed, 0, type, code ?? (right + 1) & 0xfff, module, port, requestId, indexCount, valueBytes);
  return changed;
}

/** Bytes behind the value: other ones than zero, or another number of them, which moves all frames that follow. */
function withPadding(frame: Uint8Array, { fill = 0xff, bytes }: FaultOf<"padding">): Uint8Array {
  const { indexCount, valueBytes } = readHeader(frame);
  const end = HEADER_BYTES + indexCount * 4 + valueBytes;
  const changed = new Uint8Array(end + (bytes ?? frameBytesAt(frame, 0) - end));
  changed.set(frame.subarray(0, end));
  return changed.fill(fill, end);
}
