import { sealFrame } from "../frames/frame-bytes.js";
import type { Port } from "../parts.js";
import { TALLIES } from "./effect.js";
import type { ErrorKind } from "./errors.js";
import { type Flow, framesAt } from "./flow.js";
import { Ledger } from "./ledger.js";
import { ratio } from "./rate.js";
import { routeOf, type Traveller } from "./route.js";
import { fixedSizes } from "./sizes.js";

/** Frames that belong to no stream. */
const NO_STREAM = { stream: -1, tpld: -1 } as const;

/** Brings a frame that belongs to no stream, frame check sum not included in its content, to where it arrives. */
export function deliverOne(port: Port, bytes: bigint, content: Uint8Array): void {
  const shape = { segments: ["ETHERNET"], header: content, modifiers: [] };
  const frame: Traveller = { tpld: -1, rate: ratio(0n, 1n), sizes: fixedSizes(bytes), shape };
  for (const { at, delay, effect } of routeOf(port, frame).stops) {
    const frames = effect.frames(1n);
    const ledger = at instanceof Ledger ? at : at.received;
    ledger.add(NO_STREAM, { frames, bytes: frames * bytes }, delay);
    for (const what of TALLIES) ledger.note(NO_STREAM, what, effect.count(what, 1n));
    if (at instanceof Ledger || frames === 0n) continue;
    for (const counter of at.filterCounters.values()) counter.see({ ...shape, bytes: Number(bytes) });
    for (let copy = 0n; copy < frames; copy++) {
      at.capture.see(sealed(content, Number(bytes)), port.lab.clock.now() + delay);
    }
  }
}

/** A frame of a size with its frame check sum; zeros fill what the content leaves. */
function sealed(content: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(content.subarray(0, size));
  sealFrame(bytes);
  return bytes;
}

/** Brings an error in one frame of a stream to where it is noticed; a box may end it, and then the frame is missing behind it. */
export function deliverError(port: Port, flow: Flow, error: ErrorKind): void {
  const kind = { stream: flow.stream, tpld: flow.tpld };
  const bytes = flow.sizes.mean.num / flow.sizes.mean.den;
  const frame = flow.content?.mistakes.add(error, framesAt(flow, port.lab.clock.now()));
  let isDropped = false;
  for (const { at, box } of routeOf(port, flow).stops) {
    if (isDropped && frame !== undefined && !(at instanceof Ledger)) flow.content?.mistakes.lose(at.capture, frame);
    if (isDropped) (at instanceof Ledger ? at : at.received).add(kind, { frames: -1n, bytes: -bytes });
    else if (!(at instanceof Ledger)) at.receivedErrors.add(error, flow.tpld);
    else if (error === "fcs" && box?.dropsErrors) {
      at.note(kind, "discarded", 1n);
      isDropped = true;
    }
  }
}

/** Makes all frames that are on the air find their way anew, after something on the way has changed. */
export function rerouteAll(lab: Port["lab"]): void {
  for (const port of lab.ports()) port.transmitter.reroute(lab.clock.now());
}
