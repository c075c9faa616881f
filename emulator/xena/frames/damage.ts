import type { Tally } from "../traffic/effect.js";
import type { FrameShape } from "../traffic/frame-shape.js";
import { spoilField } from "./fields.js";
import { sealFrame } from "./frame-bytes.js";
import { segmentsIn } from "./segments.js";

/** Protocols whose checksum an impairment box spoils, by what it counts. */
const SPOILED = {
  corruptedIp: ["IP"],
  corruptedUdp: ["UDP", "UDPCHECK"],
  corruptedTcp: ["TCP", "TCPCHECK"],
} as const satisfies Partial<Record<Tally, readonly string[]>>;

/**
 * A frame as it leaves an impairment box: with a wrong frame check sum, or with a wrong checksum in a header and a frame check sum
 * that fits again.
 */
export function damaged(bytes: Uint8Array, shape: FrameShape, happens: (what: Tally) => boolean): Uint8Array {
  for (const what of ["corruptedIp", "corruptedUdp", "corruptedTcp"] as const) {
    if (!happens(what)) continue;
    if (spoilField(bytes, segmentsIn(bytes, shape.header.length, shape.segments), SPOILED[what])) sealFrame(bytes);
  }
  const last = bytes.length - 1;
  if (happens("corruptedEth")) bytes[last] = (bytes[last] as number) ^ 0xff;
  return bytes;
}
