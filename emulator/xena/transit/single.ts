import { FCS_BYTES } from "../ethernet.js";
import { sealFrame } from "../frames/frame-bytes.js";
import { type Notes, notesOn } from "../frames/notes.js";
import type { Port } from "../parts.js";
import { TALLIES, UNTOUCHED } from "../traffic/effect.js";
import type { ErrorKind } from "../traffic/errors.js";
import type { Traveller } from "../traffic/flow.js";
import { type Flow, framesAt } from "../traffic/flow.js";
import { Ledger } from "../traffic/ledger.js";
import { ratio } from "../traffic/rate.js";
import { fixedSizes } from "../traffic/sizes.js";
import { routeOf, type Stop } from "./route.js";

/** Frames that belong to no stream. */
const NO_STREAM = { stream: -1, tpld: -1 } as const;

/** A frame that belongs to no stream. */
interface Single {
  /** Without frame check sum. */
  readonly content: Uint8Array;
  /** Size with frame check sum. */
  readonly bytes: bigint;
  readonly notes: Notes;
}

/** Answers to one frame that a way has multiplied; more are not sent. */
const MOST_COPIES = 8n;

/** A frame as ways and filters see it. */
export function travellerOf(content: Uint8Array): Traveller {
  const shape = { segments: ["ETHERNET"], header: content, modifiers: [] };
  const sizes = fixedSizes(BigInt(content.length + FCS_BYTES));
  return { tpld: -1, rate: ratio(0n, 1n), sizes, shape };
}

/** Sends a frame that belongs to no stream, frame check sum not included in its content; it arrives a little later. */
export function sendSingle(port: Port, content: Uint8Array, at: bigint): void {
  const single = singleOf(content);
  count(port.sent, single, 1n);
  port.lab.network.see(port, content);
  for (const stop of routeOf(port, travellerOf(content)).stops)
    port.lab.inFlight.add(at + stop.delay, (time) => arrive(stop, single, time));
  const answer = deviceAnswer(port, content);
  if (answer === undefined) return;
  const back = { at: port, box: undefined, delay: answer.delay, effect: UNTOUCHED };
  port.lab.inFlight.add(at + answer.delay, (time) => arrive(back, singleOf(answer.frame), time));
}

/** What the device at the other end of a port's cable answers to a frame by itself, and when that is back. */
export function deviceAnswer(port: Port, content: Uint8Array): { frame: Uint8Array; delay: bigint } | undefined {
  const frame = port.lab.network.answer(port, content);
  return frame === undefined ? undefined : { frame, delay: 2n * port.lab.options.cableDelayNs };
}

function singleOf(content: Uint8Array): Single {
  return { content, bytes: BigInt(content.length + FCS_BYTES), notes: notesOn(content) };
}

function count(ledger: Ledger, { bytes, notes }: Single, frames: bigint): void {
  ledger.add(NO_STREAM, { frames, bytes: frames * bytes });
  for (const [what, times] of notes) ledger.note(NO_STREAM, what, times * frames);
}

/** Counts the frame where it has arrived; a port obeys or answers it. */
function arrive({ at: place, effect }: Stop, single: Single, time: bigint): void {
  const frames = effect.frames(1n);
  const ledger = place instanceof Ledger ? place : place.received;
  count(ledger, single, frames);
  for (const what of TALLIES) {
    const times = effect.count(what, 1n);
    if (times > 0n) ledger.note(NO_STREAM, what, times);
  }
  if (place instanceof Ledger) return;
  const { shape } = travellerOf(single.content);
  for (let copy = 0n; copy < frames && copy < MOST_COPIES; copy++) {
    for (const counter of [...place.filterCounters.values(), place.undersized])
      counter.see({ ...shape, bytes: Number(single.bytes) });
    place.capture.see(sealed(single.content, Number(single.bytes)), time);
    const answer = place.hear(single.content, time);
    if (answer !== undefined) sendSingle(place, answer, time);
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
  for (const { at, box, dropsErrors } of routeOf(port, flow).stops) {
    const isMissing = isDropped || (error === "fcs" && dropsErrors);
    if (isMissing && frame !== undefined && !(at instanceof Ledger)) flow.content?.mistakes.lose(at.capture, frame);
    if (isMissing) (at instanceof Ledger ? at : at.received).add(kind, { frames: -1n, bytes: -bytes });
    else if (!(at instanceof Ledger)) at.receivedErrors.add(error, flow.tpld);
    else if (error === "fcs" && box?.dropsErrors) {
      at.note(kind, "discarded", 1n);
      isDropped = true;
    }
  }
}

/** Makes all frames that are on the air find their way anew, after something on the way has changed. */
export function rerouteAll(lab: Port["lab"]): void {
  const now = lab.clock.now();
  if (!lab.network.changed(now)) for (const port of lab.ports()) port.transmitter.reroute(now);
  for (const port of lab.ports()) {
    port.responder.reroute(now);
    port.ownFlows.reroute(now);
  }
}
