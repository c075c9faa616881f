import { type Effect, inTurn, TALLIES, type Tally } from "../traffic/effect.js";
import { type FrameShape, headerAt } from "../traffic/frame-shape.js";
import { type Meaning, understand } from "./meaning.js";

/** What counters of special frames make of one frame: each of these grows by so much. */
export type Notes = ReadonlyMap<Tally, bigint>;

const NOTHING: Notes = new Map();

const QUANTA: readonly Tally[] = TALLIES.filter((what) => what.startsWith("pfcQuanta"));

/** Notes on a frame. Neighbour discovery counts as ARP does, since it has no counters of its own. */
export function notesOn(frame: Uint8Array): Notes {
  const understood = understand(frame);
  return understood === undefined ? NOTHING : notesOf(understood.meaning);
}

function notesOf(meaning: Meaning): Notes {
  const notes = new Map<Tally, bigint>([[meaning.kind, 1n]]);
  if (meaning.kind !== "pfc") return notes;
  for (const [c, quanta] of meaning.quanta.entries())
    if (quanta !== undefined) notes.set(QUANTA[c] as Tally, BigInt(quanta));
  return notes;
}

/** A way on which frames are noted as well. All frames of a stream are taken to be of the kind of its first one. */
export function noting(shape: FrameShape, effect: Effect): Effect {
  const notes = notesOn(headerAt(shape, 0));
  if (notes.size === 0) return effect;
  return inTurn(effect, { frames: (entered) => entered, count: (what, entered) => entered * (notes.get(what) ?? 0n) });
}
