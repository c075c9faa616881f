import { understand } from "../frames/meaning.js";
import { noting } from "../frames/notes.js";
import type { Port } from "../parts.js";
import type { Effect } from "../traffic/effect.js";
import type { Flow } from "../traffic/flow.js";
import type { Entry } from "../traffic/ledger.js";
import { PauseEntry } from "./pause-entry.js";

/** What a port makes of a flow that begins to arrive: pauses hold it back from now on. */
export function heardEntry(
  port: Port,
  flow: Flow,
  start: bigint,
  to: bigint | undefined,
  delay: bigint,
  effect: Effect,
): Entry {
  const entry = { flow, start, from: start, to, delay, effect: noting(flow.shape, effect) };
  const meaning = understand(flow.shape.header)?.meaning;
  if (meaning?.kind !== "pause" && meaning?.kind !== "pfc") return entry;
  const pauses = new PauseEntry(entry, meaning);
  port.flowControl.hearFlow(pauses);
  return pauses;
}

/** What a port makes of one frame that has arrived: it obeys, and it may answer. */
export function hearFrame(port: Port, frame: Uint8Array, at: bigint): Uint8Array | undefined {
  const meaning = understand(frame)?.meaning;
  if (meaning?.kind === "pause" || meaning?.kind === "pfc") port.flowControl.hear(meaning, at);
  return port.responder.answer(frame);
}
